import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { readCell } from "../cells/readCell";

/** More than any report prints, and few enough for the digits of a double. */
const most = 10;

/** A whole number from 0 to 10; undefined where it is left out. */
export function readDecimals(argument: unknown): number | undefined {
  const decimals = readCell(asScalar(argument, "decimals"), () => ({
    parameter: "decimals",
    row: 1,
  }));
  if (decimals === undefined || (Number.isInteger(decimals) && decimals <= most)) return decimals;
  throw new CellFailure("#VALUE!", ({ funding }) =>
    funding.notDecimals(String(decimals), String(most)),
  );
}
