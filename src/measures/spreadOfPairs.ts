import type { PairSource } from "./PairSource";
import type { WeightedSpread } from "./WeightedSpread";

/** What the two numbers of a pair are: a per-pupil value and its weight, or a raw total and its pupils. */
export type PairKind = "valueAndWeight" | "totalAndPupils";

/** Sums of w, w·d and w·d² (d: distance from `shift`), each with the digits its additions lost. */
interface ShiftedSums {
  count: number;
  shift: number;
  weight: number;
  weightLost: number;
  first: number;
  firstLost: number;
  second: number;
  secondLost: number;
}

// Small enough to stay in the processor's first cache, shared because the walk never yields.
const pieceLength = 512;
const firstPiece = new Float64Array(pieceLength);
const secondPiece = new Float64Array(pieceLength);

/** A shift further from the mean than 10 standard deviations costs more than two digits. */
const poorShift = 100;
/** Below a coefficient of 0.01 the rounding of total / pupils itself begins to show in the spread. */
const narrowSpread = 1e4;

/**
 * Mean, population standard deviation and coefficient of variation of weighted pairs.
 *
 * One pass, shifted by the first value, with compensated sums (Neumaier's scheme in Knuth's branch-free
 * form); a second pass around the mean only where the first proves too coarse. Relative error below 1e-13.
 */
export function spreadOfPairs(source: PairSource, kind: PairKind): WeightedSpread {
  const isTotal = kind === "totalAndPupils";
  source.rewind();
  let filled = source.fill(firstPiece, secondPiece);
  if (filled === 0) return { count: 0, mean: NaN, standardDeviation: NaN, coefficient: NaN };

  const firstValue = firstPiece[0] as number;
  let sums = emptySums(isTotal ? firstValue / (secondPiece[0] as number) : firstValue);
  for (; filled > 0; filled = source.fill(firstPiece, secondPiece)) {
    if (isTotal) addTotals(sums, filled);
    else addValues(sums, filled);
  }

  const roughly = centre(sums);
  const isPoor = roughly.secondMoment > poorShift * roughly.variance;
  const isNarrow = isTotal && narrowSpread * roughly.variance < roughly.mean * roughly.mean;
  if (roughly.secondMoment > 0 && (isPoor || isNarrow)) {
    sums = emptySums(roughly.mean);
    source.rewind();
    while ((filled = source.fill(firstPiece, secondPiece)) > 0) {
      if (isTotal) addTotalsExactly(sums, filled);
      else addValues(sums, filled);
    }
  }

  const { mean, variance } = centre(sums);
  const standardDeviation = Math.sqrt(variance);
  return {
    count: sums.count,
    mean,
    standardDeviation,
    coefficient: mean === 0 ? NaN : standardDeviation / mean,
  };
}

function emptySums(shift: number): ShiftedSums {
  return {
    count: 0,
    shift,
    weight: 0,
    weightLost: 0,
    first: 0,
    firstLost: 0,
    second: 0,
    secondLost: 0,
  };
}

function centre(sums: ShiftedSums): { mean: number; variance: number; secondMoment: number } {
  const weight = sums.weight + sums.weightLost;
  const offset = (sums.first + sums.firstLost) / weight;
  const secondMoment = (sums.second + sums.secondLost) / weight;
  return {
    mean: sums.shift + offset,
    variance: Math.max(0, secondMoment - offset * offset),
    secondMoment,
  };
}

// The three loops differ in one line only; a call or a branch inside would cost more than the arithmetic.

function addTotals(sums: ShiftedSums, filled: number): void {
  const shift = sums.shift;
  let { weight, weightLost, first, firstLost, second, secondLost } = sums;
  for (let index = 0; index < filled; index++) {
    const pupils = secondPiece[index] as number;
    const distance = (firstPiece[index] as number) / pupils - shift;
    const moment = pupils * distance;
    const square = moment * distance;

    const weightSum = weight + pupils;
    const weightPart = weightSum - weight;
    weightLost += weight - (weightSum - weightPart) + (pupils - weightPart);
    weight = weightSum;

    const firstSum = first + moment;
    const firstPart = firstSum - first;
    firstLost += first - (firstSum - firstPart) + (moment - firstPart);
    first = firstSum;

    const secondSum = second + square;
    const secondPart = secondSum - second;
    secondLost += second - (secondSum - secondPart) + (square - secondPart);
    second = secondSum;
  }
  store(sums, filled, weight, weightLost, first, firstLost, second, secondLost);
}

function addValues(sums: ShiftedSums, filled: number): void {
  const shift = sums.shift;
  let { weight, weightLost, first, firstLost, second, secondLost } = sums;
  for (let index = 0; index < filled; index++) {
    const pupils = secondPiece[index] as number;
    const distance = (firstPiece[index] as number) - shift;
    const moment = pupils * distance;
    const square = moment * distance;

    const weightSum = weight + pupils;
    const weightPart = weightSum - weight;
    weightLost += weight - (weightSum - weightPart) + (pupils - weightPart);
    weight = weightSum;

    const firstSum = first + moment;
    const firstPart = firstSum - first;
    firstLost += first - (firstSum - firstPart) + (moment - firstPart);
    first = firstSum;

    const secondSum = second + square;
    const secondPart = secondSum - second;
    secondLost += second - (secondSum - secondPart) + (square - secondPart);
    second = secondSum;
  }
  store(sums, filled, weight, weightLost, first, firstLost, second, secondLost);
}

/** As addTotals, with d = (total − pupils·shift) / pupils and the product held in two numbers: no digit of d is lost. */
function addTotalsExactly(sums: ShiftedSums, filled: number): void {
  const shift = sums.shift;
  const shiftHigh = highPart(shift);
  const shiftLow = shift - shiftHigh;
  let { weight, weightLost, first, firstLost, second, secondLost } = sums;
  for (let index = 0; index < filled; index++) {
    const pupils = secondPiece[index] as number;
    const pupilsHigh = highPart(pupils);
    const pupilsLow = pupils - pupilsHigh;
    const product = pupils * shift;
    const productLost =
      pupilsHigh * shiftHigh -
      product +
      pupilsHigh * shiftLow +
      pupilsLow * shiftHigh +
      pupilsLow * shiftLow;
    const moment = (firstPiece[index] as number) - product - productLost;
    const square = (moment * moment) / pupils;

    const weightSum = weight + pupils;
    const weightPart = weightSum - weight;
    weightLost += weight - (weightSum - weightPart) + (pupils - weightPart);
    weight = weightSum;

    const firstSum = first + moment;
    const firstPart = firstSum - first;
    firstLost += first - (firstSum - firstPart) + (moment - firstPart);
    first = firstSum;

    const secondSum = second + square;
    const secondPart = secondSum - second;
    secondLost += second - (secondSum - secondPart) + (square - secondPart);
    second = secondSum;
  }
  store(sums, filled, weight, weightLost, first, firstLost, second, secondLost);
}

/** The upper half of a number's digits (Veltkamp): products of halves are exact. */
function highPart(number: number): number {
  const scaled = 134217729 * number;
  return scaled - (scaled - number);
}

function store(
  sums: ShiftedSums,
  filled: number,
  weight: number,
  weightLost: number,
  first: number,
  firstLost: number,
  second: number,
  secondLost: number,
): void {
  sums.count += filled;
  sums.weight = weight;
  sums.weightLost = weightLost;
  sums.first = first;
  sums.firstLost = firstLost;
  sums.second = second;
  sums.secondLost = secondLost;
}
