import { BlockSum } from "./BlockSum";
import { isRounded } from "./isRounded";
import type { SumFigures } from "./SumFigures";

/** The runs of schools right above or below a row that add up to one of its figures. */
export class Neighbours {
  private readonly ways: readonly [Int16Array, Int16Array];
  private readonly run: BlockSum;

  /** `isSummand`: may be part of a sum; `goesWith`: no run from the one row goes beyond the other. */
  constructor(
    private readonly figures: SumFigures,
    private readonly length: number,
    private readonly isSummand: (place: number) => boolean,
    private readonly goesWith: (place: number, other: number) => boolean,
  ) {
    this.run = new BlockSum(figures);
    // Pupils come first in a table; the last column is another way in, should they be added up wrongly.
    this.ways = [new Int16Array(length).fill(-1), new Int16Array(length).fill(-1)];
    const [first, last] = this.ways;
    for (const [column, values] of figures.totals.entries())
      for (let place = 0; place < length; place++) {
        if (!(values[place]! > 0)) continue;
        if (first[place] === -1) first[place] = column;
        last[place] = column;
      }
  }

  /** Hands each run above (`step` -1) or below (1) a row to `visit`; it stands until the next one. */
  forEachRun(place: number, step: 1 | -1, visit: (run: BlockSum) => void): void {
    const [first, last] = [this.ways[0][place]!, this.ways[1][place]!];
    if (first === -1) return;
    this.along(place, step, this.figures.totals[first]!, visit);
    if (last !== first) this.along(place, step, this.figures.totals[last]!, visit);
  }

  private along(
    place: number,
    step: 1 | -1,
    column: Float64Array,
    visit: (run: BlockSum) => void,
  ): void {
    const own = column[place]!;
    const { run, length } = this;
    run.clear();
    // Most runs never add up: all columns are added only where this one does.
    let added = place + step;
    let sum = 0;
    for (let at = place + step; at >= 0 && at < length; at += step) {
      if (!this.isSummand(at)) continue;
      if (!this.goesWith(place, at)) return;
      const figure = column[at]!;
      if (figure > 0) sum += figure;
      if (isRounded(own, sum)) {
        for (; added !== at + step; added += step) if (this.isSummand(added)) run.add(added);
        visit(run);
      } else if (sum > own) return;
    }
  }
}
