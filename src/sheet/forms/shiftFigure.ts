import type { CellValue } from "../CellValue";

/**
 * A figure times a power of ten, by moving the point of what it shows: no digit changes. `undefined` for what is no
 * figure.
 *
 * @example shiftFigure("1234.5", -4) // "0.12345"
 */
export function shiftFigure(value: CellValue, power: number): CellValue | undefined {
  if (typeof value === "number") {
    const [mantissa = "", exponent = "0"] = String(value).split("e");
    const moved = Number(`${mantissa}e${Number(exponent) + power}`);
    return Number.isFinite(moved) ? moved : undefined;
  }
  if (typeof value !== "string") return undefined;
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/u.exec(value.trim());
  if (!match) return undefined;
  const [, sign = "", whole = "", part = ""] = match;
  const place = whole.length + power;
  const digits = `${"0".repeat(Math.max(0, 1 - place))}${whole}${part}`;
  const point = Math.max(1, place);
  const padded = digits.padEnd(point, "0");
  const after = padded.slice(point).replace(/0+$/u, "");
  return `${sign}${padded.slice(0, point).replace(/^0+(?=\d)/u, "")}${after && `.${after}`}`;
}
