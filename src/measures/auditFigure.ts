import { ExactRatio } from "./ExactRatio";
import type { WrittenFigure } from "./WrittenFigure";

/** How a printed figure comes from two others: current / previous − 1, current / previous, current − previous. */
export type AuditKind = "growth" | "share" | "gap";

/** A printed figure beside what its inputs give. */
export interface Audit {
  /**
   * "agrees": the inputs as written give the printed figure; "explained": they do not, but values that round to
   * them do; "disagrees": no such values do; "notCheckable": there is no base.
   */
  readonly verdict: "agrees" | "explained" | "disagrees" | "notCheckable";
  /** From the inputs as written, not rounded. NaN, as the next two, where there is no base. */
  readonly recomputed: number;
  /** The values that the rounding of the inputs allows lie between these. */
  readonly least: number;
  readonly most: number;
}

/**
 * Recomputes a printed figure from the figures printed beside it, each of which stands for all values that round
 * to it (half a unit of its last decimal to either side). All are written as fractions, 7.25 % as 0.0725. Decided
 * in exact decimals. Only a gap has inputs below 0.
 *
 * @example auditFigure("growth", { units: 435n, decimals: 4 }, { units: 757n, decimals: 2 }, { units: 726n, decimals: 2 }).verdict // "explained"
 */
export function auditFigure(
  kind: AuditKind,
  printed: WrittenFigure,
  current: WrittenFigure,
  previous: WrittenFigure,
): Audit {
  if (kind !== "gap" && previous.units <= 0n) {
    return { verdict: "notCheckable", recomputed: NaN, least: NaN, most: NaN };
  }
  const formula = formulas[kind];
  // No amount of money is below 0, however coarsely a 0 is written.
  const leastCurrent = kind !== "gap" && current.units === 0n ? valueOf(current) : lowest(current);
  const recomputed = formula(valueOf(current), valueOf(previous));
  const least = formula(leastCurrent, highest(previous));
  const most = formula(highest(current), lowest(previous));
  const isPossible = least.compare(highest(printed)) < 0n && most.compare(lowest(printed)) > 0n;
  return {
    verdict: roundsTo(recomputed, printed) ? "agrees" : isPossible ? "explained" : "disagrees",
    recomputed: recomputed.toNumber(),
    least: least.toNumber(),
    most: most.toNumber(),
  };
}

const formulas: Readonly<
  Record<AuditKind, (current: ExactRatio, previous: ExactRatio) => ExactRatio>
> = {
  growth: (current, previous) => current.minus(previous).over(previous),
  share: (current, previous) => current.over(previous),
  gap: (current, previous) => current.minus(previous),
};

/** Whether 四舍五入, half away from zero, makes the value the figure. */
function roundsTo(value: ExactRatio, figure: WrittenFigure): boolean {
  const overLowest = value.compare(lowest(figure));
  const underHighest = -value.compare(highest(figure));
  if (figure.units > 0n && overLowest === 0n) return true;
  if (figure.units < 0n && underHighest === 0n) return true;
  return overLowest > 0n && underHighest > 0n;
}

function valueOf({ units, decimals }: WrittenFigure): ExactRatio {
  return ExactRatio.ofUnits(units, decimals);
}

function lowest({ units, decimals }: WrittenFigure): ExactRatio {
  return ExactRatio.ofUnits(units * 10n - 5n, decimals + 1);
}

function highest({ units, decimals }: WrittenFigure): ExactRatio {
  return ExactRatio.ofUnits(units * 10n + 5n, decimals + 1);
}
