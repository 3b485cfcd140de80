import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Area } from "./Area";
import type { Model } from "./Model";
import { addressOf } from "./addressOf";
import { findSheet } from "./findSheet";
import { parseAddress } from "./parseAddress";
import { quoteSheetName } from "./quoteSheetName";

/** What a defined name stands for, as `NamedItem` tells it. */
export interface NameReading {
  type: "Range" | "String" | "Integer" | "Double" | "Boolean" | "Error";
  value: string | number | boolean;
  /** The areas of a range. */
  areas: readonly Area[];
}

/** Reads a defined name. A formula that is more than references or a constant is not computed: it is told as an error. */
export function nameReading(
  model: Model,
  { formulaOrRefString }: IDefinedNamesServiceParam,
): NameReading {
  const text = formulaOrRefString.replace(/^=/, "").trim();
  const plain = (type: NameReading["type"], value: NameReading["value"]): NameReading => ({
    type,
    value,
    areas: [],
  });
  if (text.includes("#REF!")) return plain("Error", "#REF!");
  const areas = areasOf(model, text);
  if (areas) {
    const addresses = areas.map((area) => {
      const name = quoteSheetName(model.sheet(area.sheetId).getName());
      return `${name}!${addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
    });
    return { type: "Range", value: addresses.join(","), areas };
  }
  const number = Number(text);
  if (text !== "" && !Number.isNaN(number))
    return plain(Number.isInteger(number) ? "Integer" : "Double", number);
  if (/^(true|false)$/i.test(text)) return plain("Boolean", text.toLowerCase() === "true");
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return plain("String", quoted.replace(/""/g, '"'));
  return plain("Error", "#VALUE!");
}

function areasOf(model: Model, text: string): Area[] | null {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  const areas = parts.flatMap((part): Area[] => {
    const parsed = parseAddress(part);
    const sheet = parsed?.sheetName ? findSheet(model, parsed.sheetName) : null;
    if (!parsed || !sheet) return [];
    const { startRow, startColumn, endRow, endColumn } = parsed;
    return [{ sheetId: sheet.getSheetId(), startRow, startColumn, endRow, endColumn }];
  });
  return areas.length > 0 && areas.length === parts.length ? areas : null;
}
