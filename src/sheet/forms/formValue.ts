import type { Box } from "./Box";
import type { FormValue } from "./FormReading";
import { figureWithUnit } from "./figureWithUnit";
import { formCell } from "./formCell";
import { tickedOption } from "./tickedOption";

/** What a box says as an answer, with the unit that it writes; `undefined` for nothing, also for boxes none of which is ticked. */
export function formValue(box: Box): { value: FormValue; unit?: string } | undefined {
  const cell = formCell(box);
  if (box.kind === "empty") return undefined;
  if (box.kind !== "text") return { value: cell };
  const ticked = tickedOption(box.text);
  if (ticked === "") return undefined;
  if (ticked !== undefined)
    return { value: { ...cell, value: ticked, written: String(box.value) } };
  const figure = figureWithUnit(box.text);
  if (!figure) return { value: cell };
  return {
    value: { ...cell, value: figure.figure, kind: "number", written: String(box.value) },
    unit: figure.unit,
  };
}
