import { perPupil } from "../measures/perPupil";
import type { TableColumn } from "../sheet/TableColumn";

/** A stock as an indicator has it, per pupil or per hundred of those who share it; a ready-made figure in its unit. */
export function valueOf(
  stock: number,
  sharers: number,
  basis: TableColumn["basis"],
  per: number,
): number {
  if (basis === "total") return perPupil(stock, sharers, per);
  return basis === "perPupil" ? stock * per : (stock * per) / 100;
}
