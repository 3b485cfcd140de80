import type { CellValue } from "../../sheet/CellValue";

/** Numbers are compared as verdicts compare them. */
const DIGITS = 12;

/** Whether cells show the same: numbers to twelve significant digits, all else exactly. */
export function sameValues(
  ones: readonly (readonly CellValue[])[],
  others: readonly (readonly CellValue[])[],
): boolean {
  return ones.every((line, row) =>
    line.every((one, column) => {
      const other = others[row]?.[column];
      if (typeof one === "number" && typeof other === "number")
        return one.toPrecision(DIGITS) === other.toPrecision(DIGITS) || isClose(one, other);
      return one === other;
    }),
  );
}

/** Two neighbours may lie on both sides of where the twelfth digit changes. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 5e-13 * Math.abs(other);
}
