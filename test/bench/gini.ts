/**
 * What a weighted Gini coefficient costs, as a ratio with sorting the same values (Float64Array.sort), measured in
 * the same process on the same data, interleaved. Never fails by time.
 *
 * node -r @swc-node/register test/bench/gini.ts
 */
import { giniCoefficient } from "../../src/measures/giniCoefficient";

const rows = 1_000_000;
const rounds = 15;

let state = 20_170_519;
const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

const values = new Float64Array(rows);
const pupils = new Float64Array(rows);
for (let row = 0; row < rows; row++) {
  pupils[row] = 20 + Math.floor(random() * 2000);
  values[row] = Math.round(random() * 20_000 * (pupils[row] as number)) / (pupils[row] as number);
}
const contestants = {
  sort: () => values.slice().sort(),
  measure: () => giniCoefficient(values, pupils),
};
const times: Record<string, number[]> = { sort: [], measure: [] };
for (let r = 0; r < rounds; r++) for (const k of ["sort", "measure"] as const) { const t = performance.now(); contestants[k](); times[k]!.push(performance.now() - t); }
for (const k in times) console.log(k, times[k]!.slice(3).sort((a, b) => a - b)[6]);
