import { Fraction, sumOf } from "./Fraction";

/** Mean, standard deviation and coefficient from the definition, in exact fractions, rounded once at the end. */
export interface ExactSpread {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly coefficient: number;
}

/** X = Σt / Σp, S = √(Σp(t/p − X)² / Σp), coefficient = S / X, on the very numbers that the doubles hold. */
export function exactDifferenceCoefficient(
  totals: readonly number[],
  pupils: readonly number[],
): ExactSpread {
  const heads = pupils.map(Fraction.ofDouble);
  return exactSpread(
    totals.map((total, index) => Fraction.ofDouble(total).over(heads[index]!)),
    heads,
  );
}

/** The same from values and weights. */
export function exactCoefficientOfVariation(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): ExactSpread {
  return exactSpread(values.map(Fraction.ofDouble), weights.map(Fraction.ofDouble));
}

function exactSpread(values: readonly Fraction[], weights: readonly Fraction[]): ExactSpread {
  const weight = sumOf(weights);
  const mean = sumOf(values.map((value, index) => value.times(weights[index]!))).over(weight);
  const variance = sumOf(
    values.map((value, index) => {
      const distance = value.minus(mean);
      return distance.times(distance).times(weights[index]!);
    }),
  ).over(weight);
  return {
    mean: mean.toNumber(),
    standardDeviation: variance.squareRoot(),
    coefficient: variance.over(mean.times(mean)).squareRoot(),
  };
}
