import { auditFigure, type Audit, type AuditKind } from "../../measures/auditFigure";
import { rewriteFigure } from "../../measures/rewriteFigure";
import type { WrittenFigure } from "../../measures/WrittenFigure";
import type { WrittenCell } from "../cells/readWritten";

/** "otherUnit": the figure fits only with its point moved by two places, so it is no error of the report. */
export type CellVerdict = Audit["verdict"] | "otherUnit";

/** Zeros that a number is likely to have lost: 7.7 beside 7.57 is 7.70, beside a computed 7.5712034 it is 7.7. */
const lostZeros = 2;

/** Judges one printed cell; `decimals` are those of the printed percentage, by default the ones it shows. */
export function auditCell(
  kind: AuditKind,
  printed: WrittenCell,
  current: WrittenCell,
  previous: WrittenCell,
  decimals: number | undefined,
): CellVerdict {
  // Two years of one series have the same decimals; a part and its whole need not.
  const now = kind === "share" ? fractionOf(current) : withLostZeros(current, previous);
  const before = kind === "share" ? fractionOf(previous) : withLostZeros(previous, current);
  const verdictOf = (figure: WrittenFigure, shown?: number): CellVerdict =>
    auditFigure(kind, rewriteFigure(figure, decimalsOf(figure, shown)), now, before).verdict;
  // A number may be shown with fewer decimals than it has; a text has those that it shows.
  const decimalsOf = (figure: WrittenFigure, shown = 0): number =>
    decimals !== undefined && !printed.isText ? 2 + shown : Math.max(figure.decimals, 2 + shown);
  // A gap is printed in percentage points, with or without a sign.
  const asPercent = { ...printed.figure, decimals: printed.figure.decimals + 2 };
  const isPercent = printed.isPercent || kind === "gap";
  const verdict = verdictOf(isPercent ? asPercent : printed.figure, decimals);
  if (verdict !== "disagrees" || printed.isPercent || printed.figure.units === 0n) return verdict;
  const otherVerdict = verdictOf(isPercent ? printed.figure : asPercent);
  return otherVerdict === "disagrees" ? verdict : "otherUnit";
}

function fractionOf({ figure, isPercent }: WrittenCell): WrittenFigure {
  return isPercent ? { ...figure, decimals: figure.decimals + 2 } : figure;
}

/** A figure with the zeros back that it lost as a number, as the figure beside it suggests. */
function withLostZeros(cell: WrittenCell, other: WrittenCell): WrittenFigure {
  const figure = fractionOf(cell);
  const finer = fractionOf(other).decimals;
  const lost = finer - figure.decimals;
  return !cell.isText && lost > 0 && lost <= lostZeros ? rewriteFigure(figure, finer) : figure;
}
