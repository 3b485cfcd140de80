import { CellValueType, type ICellData } from "@univerjs/core";
import { isErrorText } from "./errorTexts";

/** What a cell holds after a value was written to it, as if a person had typed it. */
export function typedCell(value: unknown, numberFormat: string): ICellData {
  const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };
  if (value === "" || value === undefined) return blank;
  if (typeof value === "number") return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const text = String(value);
  const asText = (string: string): ICellData => ({ ...blank, v: string, t: CellValueType.STRING });
  if (numberFormat === "@") return asText(text);
  if (text.startsWith("'")) return { ...blank, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (text.startsWith("=") && text.length > 1) return { ...blank, f: text };
  if (isErrorText(text)) return asText(text);
  if (/^(true|false)$/i.test(text)) return typedCell(text.toLowerCase() === "true", numberFormat);
  const number = typedNumber(text);
  return number === null ? asText(text) : { ...blank, v: number, t: CellValueType.NUMBER };
}

const plainNumber = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const groupedNumber = /^\s*[+-]?\d{1,3}(,\d{3})+(\.\d*)?\s*$/;

function typedNumber(text: string): number | null {
  if (plainNumber.test(text)) return Number(text);
  if (groupedNumber.test(text)) return Number(text.replace(/,/g, ""));
  if (text.endsWith("%") && plainNumber.test(text.slice(0, -1))) {
    return Number(text.slice(0, -1)) / 100;
  }
  return null;
}
