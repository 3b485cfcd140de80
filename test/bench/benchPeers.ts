import { createRequire } from "node:module";
import { join } from "node:path";
import { cvratio } from "../../src/functions/equity/cvratio";
import { benchLibreOffice } from "./benchLibreOffice";
import type { Cells } from "./Cells";
import { medianTimes } from "./medianTimes";
import { schoolColumns } from "./schoolColumns";

const requirePeer = createRequire(join(__dirname, "package.json"));

interface SimpleStatistics {
  weightedMean(values: number[], weights: number[]): number;
  weightedVariance(values: number[], weights: number[]): number;
}
interface D3Array {
  fsum<Item>(items: Iterable<Item>, value: (item: Item, index: number) => number): number;
}
type WeightedMean = (value: number, weight: number) => number;
interface HyperFormulaSheet {
  setCellContents(address: { sheet: number; row: number; col: number }, value: number): unknown;
  getCellValue(address: { sheet: number; row: number; col: number }): unknown;
}
interface HyperFormulaModule {
  HyperFormula: {
    buildFromArray(
      rows: unknown[][],
      options: { licenseKey: string; useArrayArithmetic: boolean },
    ): HyperFormulaSheet;
  };
}

/** The columns as the libraries want them: plain arrays of numbers. Converting is part of their work. */
function plainColumns(totals: Cells, pupils: Cells): { values: number[]; weights: number[] } {
  const values: number[] = [];
  const weights: number[] = [];
  totals.forEach((row, index) => {
    const total = row[0];
    const heads = pupils[index]![0];
    if (typeof total !== "number" || typeof heads !== "number") return;
    values.push(total / heads);
    weights.push(heads);
  });
  return { values, weights };
}

/** The same coefficient from what people would use instead, on the same cells in the same run. */
export function benchPeers(): void {
  const rows = 100_000;
  const { totals, pupils } = schoolColumns(rows, 0);
  const { weightedMean, weightedVariance } = requirePeer("simple-statistics") as SimpleStatistics;
  const { fsum } = requirePeer("d3-array") as D3Array;
  const incrwmean = requirePeer("@stdlib/stats-incr-wmean") as () => WeightedMean;
  const contestants = {
    BALANCE: () => cvratio(totals, pupils),
    "simple-statistics": () => {
      const { values, weights } = plainColumns(totals, pupils);
      return Math.sqrt(weightedVariance(values, weights)) / weightedMean(values, weights);
    },
    "d3-array": () => {
      const { values, weights } = plainColumns(totals, pupils);
      const all = fsum(weights, (weight) => weight);
      const mean = fsum(values, (value, index) => value * weights[index]!) / all;
      const squares = fsum(values, (value, index) => weights[index]! * (value - mean) ** 2);
      return Math.sqrt(squares / all) / mean;
    },
    "@stdlib": () => {
      const { values, weights } = plainColumns(totals, pupils);
      const ofValues = incrwmean();
      let mean = 0;
      values.forEach((value, index) => (mean = ofValues(value, weights[index]!)));
      const ofSquares = incrwmean();
      let variance = 0;
      values.forEach(
        (value, index) => (variance = ofSquares((value - mean) ** 2, weights[index]!)),
      );
      return Math.sqrt(variance) / mean;
    },
  };
  const expected = contestants.BALANCE();
  for (const [name, run] of Object.entries(contestants))
    if (Math.abs(run() / expected - 1) > 1e-9)
      throw new Error(`${name} computes ${run()}, not ${expected}`);
  const times = medianTimes(contestants, 24);
  console.log(`${rows.toLocaleString("en")} pairs, the same coefficient from libraries`);
  for (const name of ["simple-statistics", "d3-array", "@stdlib"] as const)
    console.log(`  ${name.padEnd(18)} × ${(times[name] / times.BALANCE).toFixed(1)}`);
  benchHyperFormula();
  benchLibreOffice();
}

/** One changed number, then the formula anew; the same for BALANCE is the whole call. */
function benchHyperFormula(): void {
  const rows = 20_000;
  const { totals, pupils } = schoolColumns(rows, 0);
  const { HyperFormula } = requirePeer("hyperformula") as HyperFormulaModule;
  const x = `A1:A${rows}`;
  const p = `B1:B${rows}`;
  const mean = `(SUM(${x})/SUM(${p}))`;
  const formula = `=SQRT(SUMPRODUCT(${p},(${x}/${p}-${mean})^2)/SUM(${p}))/${mean}`;
  const sheet = HyperFormula.buildFromArray(
    totals.map((row, index) => [row[0], pupils[index]![0], ...(index === 0 ? [formula] : [])]),
    { licenseKey: "gpl-v3", useArrayArithmetic: true },
  );
  const result = { sheet: 0, row: 0, col: 2 };
  const found = sheet.getCellValue(result);
  const expected = cvratio(totals, pupils);
  if (typeof found !== "number" || Math.abs(found / expected - 1) > 1e-9)
    throw new Error(`HyperFormula computes ${JSON.stringify(found)}, not ${expected}`);
  let turn = 0;
  const times = medianTimes(
    {
      BALANCE: () => cvratio(totals, pupils),
      HyperFormula: () => {
        sheet.setCellContents({ sheet: 0, row: 1, col: 0 }, 1000 + (turn++ % 2));
        return sheet.getCellValue(result);
      },
    },
    24,
  );
  console.log(`${rows.toLocaleString("en")} pairs, one number changed and recalculated`);
  console.log(
    `  HyperFormula       × ${(times.HyperFormula / times.BALANCE).toFixed(0)} (SUMPRODUCT formula)`,
  );
}
