import { CompensatedSum } from "./CompensatedSum";
import { lostInProduct } from "./lostInProduct";
import type { WeightedSpread } from "./WeightedSpread";

/** What the two numbers of a pair are: a per-pupil value and its weight, or a raw total and its pupils. */
export type PairKind = "valueAndWeight" | "totalAndPupils";

/** Rows of cells, as a range gives them, all of one width; a plain column of numbers is one row. */
export type CellRows = readonly ArrayLike<unknown>[];

/**
 * Decides a pair that is not simply two numbers (first ≥ 0, second > 0): its two numbers, or undefined to
 * leave it out. It may throw. It can be asked more than once about the same cell.
 */
export type OddPairReader = (
  first: unknown,
  second: unknown,
  row: number,
  column: number,
) => readonly [number, number] | undefined;

/** Enough to pay for the compensated additions at its end, few enough to lose no digit that counts. */
const pairsPerBlock = 128;
/** A shift further from the mean than 3 standard deviations costs a digit. */
const poorShift = 9;
/** A first school so much richer than the county would cost the mean a digit. */
const farShift = 10;
/** Below a coefficient of 0.01 the rounding of total / pupils itself begins to show in the spread. */
const narrowSpread = 1e4;

/**
 * Mean, population standard deviation and coefficient of variation of weighted pairs, read where they lie.
 *
 * One pass, shifted by the first value, in blocks whose sums are added up with compensation (Neumaier); a
 * second pass around the mean only where the first proves too coarse. Relative error below 1e-13. Both sides
 * have the same shape; without a second side every value weighs 1.
 */
export function spreadOfCells(
  firstRows: CellRows,
  secondRows: CellRows | undefined,
  kind: PairKind,
  readOddPair: OddPairReader,
): WeightedSpread {
  const walk = new PairWalk(
    firstRows,
    secondRows ?? onesBeside(firstRows),
    kind === "totalAndPupils",
    readOddPair,
  );
  const firstValue = walk.firstValue();
  if (firstValue === undefined) {
    return { count: 0, mean: NaN, standardDeviation: NaN, coefficient: NaN };
  }
  let moments = walk.momentsAround(firstValue, false);
  const { mean: roughMean, variance: roughVariance } = moments;
  const isPoor =
    moments.secondMoment > poorShift * roughVariance ||
    Math.abs(firstValue) > farShift * Math.abs(roughMean);
  const isNarrow = kind === "totalAndPupils" && narrowSpread * roughVariance < roughMean ** 2;
  if (moments.secondMoment > 0 && (isPoor || isNarrow)) {
    moments = walk.momentsAround(roughMean, true);
  }
  const { count, mean, variance } = moments;
  const standardDeviation = Math.sqrt(variance);
  return {
    count,
    mean,
    standardDeviation,
    coefficient: mean === 0 ? NaN : standardDeviation / mean,
  };
}

/** A weight of 1 for every cell; rows of one width share one row of ones. */
function onesBeside(rows: CellRows): CellRows {
  const ones: number[] = Array.from({ length: rows[0]?.length ?? 0 }, () => 1);
  return rows.map(() => ones);
}

interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
  /** Around the shift, not the mean. */
  readonly secondMoment: number;
}

class PairWalk {
  private readonly weight = new CompensatedSum();
  private readonly first = new CompensatedSum();
  private readonly second = new CompensatedSum();
  private leftOut = 0;

  constructor(
    private readonly firstRows: CellRows,
    private readonly secondRows: CellRows,
    private readonly isTotal: boolean,
    private readonly readOddPair: OddPairReader,
  ) {}

  /** The value of the first pair that counts. */
  firstValue(): number | undefined {
    for (let row = 0; row < this.firstRows.length; row++) {
      const width = (this.firstRows[row] as ArrayLike<unknown>).length;
      for (let column = 0; column < width; column++) {
        const pair = this.pairAt(row, column);
        if (pair) return this.isTotal ? pair[0] / pair[1] : pair[0];
      }
    }
    return undefined;
  }

  momentsAround(shift: number, exactly: boolean): Moments {
    for (const sum of [this.weight, this.first, this.second]) sum.clear();
    this.leftOut = 0;
    const rows = this.firstRows.length;
    const width = this.firstRows[0]?.length ?? 0;
    const rowsPerBlock = Math.max(1, Math.floor(pairsPerBlock / width));
    for (let row = 0; row < rows; row += rowsPerBlock) {
      const rowEnd = Math.min(row + rowsPerBlock, rows);
      for (let column = 0; column < width; column += pairsPerBlock) {
        const columnEnd = Math.min(column + pairsPerBlock, width);
        if (exactly) this.addBlockExactly(shift, row, rowEnd, column, columnEnd);
        else if (this.isTotal) this.addBlockOfTotals(shift, row, rowEnd, column, columnEnd);
        else this.addBlockOfValues(shift, row, rowEnd, column, columnEnd);
      }
    }
    const weight = this.weight.value;
    const offset = this.first.value / weight;
    const secondMoment = this.second.value / weight;
    return {
      count: rows * width - this.leftOut,
      mean: shift + offset,
      variance: Math.max(0, secondMoment - offset * offset),
      secondMoment,
    };
  }

  // The two hot loops differ in one division; asking for it inside would cost every pair a quarter more.

  private addBlockOfTotals(
    shift: number,
    rowStart: number,
    rowEnd: number,
    columnStart: number,
    columnEnd: number,
  ): void {
    const { firstRows, secondRows } = this;
    let weights = 0;
    let firsts = 0;
    let seconds = 0;
    for (let row = rowStart; row < rowEnd; row++) {
      const firstCells = firstRows[row] as ArrayLike<unknown>;
      const secondCells = secondRows[row] as ArrayLike<unknown>;
      for (let column = columnStart; column < columnEnd; column++) {
        const total = firstCells[column];
        const pupils = secondCells[column];
        if (typeof total === "number" && typeof pupils === "number" && total >= 0 && pupils > 0) {
          const distance = total / pupils - shift;
          const moment = pupils * distance;
          weights += pupils;
          firsts += moment;
          seconds += moment * distance;
        } else {
          const pair = this.readOddPair(total, pupils, row, column);
          if (pair === undefined) this.leftOut++;
          else this.addPair(shift, pair);
        }
      }
    }
    this.addSums(weights, firsts, seconds);
  }

  private addBlockOfValues(
    shift: number,
    rowStart: number,
    rowEnd: number,
    columnStart: number,
    columnEnd: number,
  ): void {
    const { firstRows, secondRows } = this;
    let weights = 0;
    let firsts = 0;
    let seconds = 0;
    for (let row = rowStart; row < rowEnd; row++) {
      const firstCells = firstRows[row] as ArrayLike<unknown>;
      const secondCells = secondRows[row] as ArrayLike<unknown>;
      for (let column = columnStart; column < columnEnd; column++) {
        const value = firstCells[column];
        const pupils = secondCells[column];
        if (typeof value === "number" && typeof pupils === "number" && value >= 0 && pupils > 0) {
          const distance = value - shift;
          const moment = pupils * distance;
          weights += pupils;
          firsts += moment;
          seconds += moment * distance;
        } else {
          const pair = this.readOddPair(value, pupils, row, column);
          if (pair === undefined) this.leftOut++;
          else this.addPair(shift, pair);
        }
      }
    }
    this.addSums(weights, firsts, seconds);
  }

  private addPair(shift: number, pair: readonly [number, number]): void {
    const [value, pupils] = pair;
    const distance = (this.isTotal ? value / pupils : value) - shift;
    this.addSums(pupils, pupils * distance, pupils * distance * distance);
  }

  /** The rare second walk: the distance of a total is (total − pupils·shift) / pupils, losing no digit. */
  private addBlockExactly(
    shift: number,
    rowStart: number,
    rowEnd: number,
    columnStart: number,
    columnEnd: number,
  ): void {
    for (let row = rowStart; row < rowEnd; row++) {
      for (let column = columnStart; column < columnEnd; column++) {
        const pair = this.pairAt(row, column);
        if (pair === undefined) {
          this.leftOut++;
          continue;
        }
        const [value, pupils] = pair;
        const distance = this.isTotal ? residual(value, pupils, shift) / pupils : value - shift;
        this.addSums(pupils, pupils * distance, pupils * distance * distance);
      }
    }
  }

  private addSums(weight: number, first: number, second: number): void {
    this.weight.add(weight);
    this.first.add(first);
    this.second.add(second);
  }

  private pairAt(row: number, column: number): readonly [number, number] | undefined {
    const first = this.firstRows[row]?.[column];
    const second = this.secondRows[row]?.[column];
    return typeof first === "number" && typeof second === "number" && first >= 0 && second > 0
      ? [first, second]
      : this.readOddPair(first, second, row, column);
  }
}

/** total − pupils·shift with the product held in two numbers. */
function residual(total: number, pupils: number, shift: number): number {
  return total - pupils * shift - lostInProduct(pupils, shift);
}
