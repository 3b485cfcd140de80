import { compareToLimit } from "../compareToLimit";
import { coefficientAfter } from "./coefficientAfter";
import { LeastFirst } from "./LeastFirst";

/** How far the running sums may be off: beside the square of the coefficient, and where that is next to nothing. */
const relativeDoubt = 1e-9;
const absoluteDoubt = 1e-15;

/**
 * Schools while whole units come to them and leave them, one at a time, each where Σ T²/p gains most by it: that
 * gives the least Σ T²/p for every number of units. The spread is carried along, so that a step costs nothing near
 * a walk over all schools.
 *
 * A school that has received is never the best to take from while an exchange still gains, nor the other way round;
 * so neither order needs to hear of the other's steps.
 */
export class WholeUnitWalk {
  readonly changes: number[];
  private readonly receivers: LeastFirst;
  private readonly givers: LeastFirst;
  private allTotals = 0;
  private allPupils = 0;
  private shift = 0;
  private first = 0;
  private second = 0;
  private stepsSinceRefresh = 0;

  constructor(
    private readonly totals: readonly number[],
    private readonly pupils: readonly number[],
    changes: readonly number[],
  ) {
    this.changes = [...changes];
    this.receivers = new LeastFirst(totals.map((_, school) => this.costOf(school)));
    this.givers = new LeastFirst(totals.map((_, school) => -this.savingOf(school)));
    for (const heads of pupils) this.allPupils += heads;
    this.refresh();
  }

  /** By how much Σ T²/p falls when one unit moves from the best giver to the best receiver. */
  get gainOfExchange(): number {
    return -this.givers.leastKey - this.receivers.leastKey;
  }

  receive(): void {
    const school = this.receivers.first;
    this.change(school, 1);
    this.receivers.raiseKey(this.costOf(school));
  }

  give(): void {
    const school = this.givers.first;
    this.change(school, -1);
    this.givers.raiseKey(-this.savingOf(school));
  }

  /** The coefficient's square from the running sums, right to 9 digits or 15 decimals. */
  get roughSquare(): number {
    const offset = this.first / this.allPupils;
    const mean = this.allTotals / this.allPupils;
    return Math.max(0, this.second / this.allPupils - offset * offset) / (mean * mean);
  }

  /** The coefficient as it stands, from the schools themselves. */
  coefficient(): number {
    return coefficientAfter(this.totals, this.pupils, this.changes);
  }

  reaches(target: number): boolean {
    if (this.roughSquare > target * target * (1 + relativeDoubt) + absoluteDoubt) return false;
    return compareToLimit(this.coefficient(), target) <= 0;
  }

  private totalOf(school: number): number {
    return (this.totals[school] as number) + (this.changes[school] as number);
  }

  private costOf(school: number): number {
    return (2 * this.totalOf(school) + 1) / (this.pupils[school] as number);
  }

  private savingOf(school: number): number {
    const total = this.totalOf(school);
    // Less than one whole unit: nothing to give.
    return total < 1 ? -Infinity : (2 * total - 1) / (this.pupils[school] as number);
  }

  private change(school: number, units: 1 | -1): void {
    const heads = this.pupils[school] as number;
    const distance = this.totalOf(school) / heads - this.shift;
    this.first += units;
    this.second += units * 2 * distance + 1 / heads;
    this.allTotals += units;
    this.changes[school] = (this.changes[school] as number) + units;
    if (++this.stepsSinceRefresh >= this.totals.length) this.refresh();
  }

  /** Sums around the present mean: they lose digits as it moves away. */
  private refresh(): void {
    this.allTotals = 0;
    for (const school of this.totals.keys()) this.allTotals += this.totalOf(school);
    this.shift = this.allTotals / this.allPupils;
    this.first = 0;
    this.second = 0;
    for (const [school, heads] of this.pupils.entries()) {
      const distance = this.totalOf(school) / heads - this.shift;
      this.first += heads * distance;
      this.second += heads * distance * distance;
    }
    this.stepsSinceRefresh = 0;
  }
}
