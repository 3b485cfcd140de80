import type { TableColumn } from "../sheet/TableColumn";

/**
 * The part of a stock that belongs to the `pupils` of one level out of those who share it; of a ready-made `value`, the
 * stock it was made of.
 */
export function totalAtLevel(
  stock: number,
  value: number,
  pupils: number,
  sharers: number,
  basis: TableColumn["basis"],
  per: number,
): number {
  if (basis !== "total") return (value * pupils) / per;
  return sharers === pupils ? stock : (stock * pupils) / sharers;
}
