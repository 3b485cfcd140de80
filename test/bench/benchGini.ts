import { gini } from "../../src/functions/equity/gini";
import { giniCoefficient } from "../../src/measures/giniCoefficient";
import { medianTimes } from "./medianTimes";
import { schoolColumns } from "./schoolColumns";

const pairs = 1_000_000;
const rounds = 20;

/** What a weighted Gini coefficient costs against sorting its values alone (Float64Array.sort). */
export function benchGini(): void {
  console.log(`${pairs.toLocaleString("en")} weighted pairs, against Float64Array.sort`);
  let state = 20_170_519;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const pupils = Float64Array.from({ length: pairs }, () => 20 + Math.floor(random() * 2000));
  // Sorting is not equally hard on all values.
  const kinds = {
    "whole units / pupils": pupils.map((heads) => Math.round(random() * 20 * heads) / heads),
    "two decimals, many ties": pupils.map(() => Math.round(random() * 2000) / 100),
    "twelve orders of magnitude": pupils.map(() => 10 ** (12 * random() - 6)),
  };
  for (const [kind, values] of Object.entries(kinds)) {
    const { sort, measure } = medianTimes(
      { sort: () => values.slice().sort(), measure: () => giniCoefficient(values, pupils) },
      rounds,
    );
    console.log(`  Gini, ${kind.padEnd(26)} × ${(measure / sort).toFixed(2)}`);
  }

  const cells = schoolColumns(pairs, 0);
  const values = Float64Array.from(cells.values, ([value]) => Number(value));
  const { sort, whole } = medianTimes(
    { sort: () => values.slice().sort(), whole: () => gini(cells.values, cells.pupils) },
    rounds,
  );
  // Here the machine also sweeps the memory that the cells fill, every few calls.
  console.log(`  GINI, from the cells on          × ${(whole / sort).toFixed(2)}`);
}
