import type { CellMatrix } from "../cells/CellMatrix";

/**
 * An argument as a formula writes it; nothing for one that is left out.
 *
 * @example argumentText([[1, "小学"], [2, ""]]) // "{1,\"小学\";2,\"\"}"
 */
export function argumentText(value: unknown): string {
  if (value === null) return "";
  if (!Array.isArray(value)) return cellText(value);
  const rows = (value as CellMatrix).map((row) => row.map(cellText).join(","));
  return `{${rows.join(";")}}`;
}

function cellText(cell: unknown): string {
  return typeof cell === "string" ? `"${cell.replace(/"/gu, '""')}"` : String(cell).toUpperCase();
}
