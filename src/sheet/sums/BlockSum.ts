import type { SumFigures } from "./SumFigures";

/** What some schools come to together; columns in the order of the table's `totals` and `ratios`. */
export class BlockSum {
  /** How many of them have a figure above 0. */
  filled = 0;
  readonly totals: Float64Array;
  /** Figures × pupils, and the pupils behind them. */
  readonly weighted: Float64Array;
  readonly weights: Float64Array;

  constructor(private readonly figures: SumFigures) {
    this.totals = new Float64Array(figures.totals.length);
    this.weighted = new Float64Array(figures.ratios.length);
    this.weights = new Float64Array(figures.ratios.length);
  }

  /** `place`: of a row in the columns. */
  add(place: number): this {
    return this.addTimes(place, 1);
  }

  remove(place: number): this {
    return this.addTimes(place, -1);
  }

  clear(): this {
    this.filled = 0;
    for (const sums of [this.totals, this.weighted, this.weights]) sums.fill(0);
    return this;
  }

  copy(other: BlockSum): this {
    this.filled = other.filled;
    this.totals.set(other.totals);
    this.weighted.set(other.weighted);
    this.weights.set(other.weights);
    return this;
  }

  private addTimes(place: number, times: 1 | -1): this {
    const { totals, ratios, pupils } = this.figures;
    let isFilled = false;
    for (let column = 0; column < totals.length; column++) {
      const figure = totals[column]![place]!;
      if (!(figure > 0)) continue;
      this.totals[column]! += times * figure;
      isFilled = true;
    }
    if (isFilled) this.filled += times;
    const heads = pupils?.[place] ?? NaN;
    if (!(heads > 0)) return this;
    for (let column = 0; column < ratios.length; column++) {
      const figure = ratios[column]![place]!;
      if (!(figure >= 0)) continue;
      this.weighted[column]! += times * figure * heads;
      this.weights[column]! += times * heads;
    }
    return this;
  }
}
