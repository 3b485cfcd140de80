import { HostError } from "./HostError";
import type { HostContext } from "./HostContext";
import { isUnbounded } from "./isUnbounded";
import type { Area } from "./model/Area";
import { isMergedAway } from "./model/isMergedAway";
import { numberFormatOf } from "./model/numberFormatOf";
import { styleOf } from "./model/styleOf";
import { typedCell } from "./model/typedCell";
import { writeCells } from "./model/writeCells";
import { refuseProtected } from "./refuseProtected";
import { valueAt } from "./valueAt";

const longestText = 32_767;

/** Writes values or formulas to an area: null leaves a cell, "" clears it, "=" computes. */
export function setCells(area: Area, value: unknown, host: HostContext): void {
  const { model } = host;
  refuseProtected(model, area.sheetId);
  if (isUnbounded(area)) {
    throw new HostError("InvalidArgument", "Values cannot be written to whole rows or columns");
  }
  const at = valueAt(area, value);
  writeCells(model, area, (row, column) => {
    const written = at(row, column);
    if (written === null || isMergedAway(model, area.sheetId, row, column)) return null;
    if (String(written).length > longestText)
      throw new HostError("InvalidArgument", `A cell holds at most ${longestText} characters`);
    return typedCell(written, numberFormatOf(styleOf(model, area.sheetId, row, column)));
  });
}
