import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { isErrorText } from "./errorTexts";
import { typedNumber } from "./typedNumber";

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
  const typed = typedNumber(text);
  // As Lotus had it: a sign before anything but a number begins a formula, too.
  if (!typed && /^[+\-@]./u.test(text)) return { ...blank, f: `=${text.replace(/^@/u, "")}` };
  if (!typed) return asText(text);
  const number = { ...blank, v: typed.value, t: CellValueType.NUMBER };
  const formatted = typed.format !== undefined && numberFormat === "General";
  return formatted ? { ...number, s: { n: { pattern: typed.format } } as IStyleData } : number;
}
