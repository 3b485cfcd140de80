import type { CellMatrix } from "../cells/CellMatrix";

/**
 * A formula with its arguments written out, as anybody can type it into an empty sheet.
 *
 * @example formulaText("CV", [[[2], [4]], null]) // "=BALANCE.CV({2;4})"
 */
export function formulaText(name: string, values: readonly unknown[]): string {
  const given = values.map(argumentText);
  while (given.at(-1) === "") given.pop();
  return `=BALANCE.${name}(${given.join(",")})`;
}

function argumentText(value: unknown): string {
  if (value === null) return "";
  if (!Array.isArray(value)) return cellText(value);
  const rows = (value as CellMatrix).map((row) => row.map(cellText).join(","));
  return `{${rows.join(";")}}`;
}

function cellText(cell: unknown): string {
  return typeof cell === "string" ? `"${cell.replace(/"/gu, '""')}"` : String(cell).toUpperCase();
}
