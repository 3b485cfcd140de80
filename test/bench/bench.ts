/**
 * What the difference coefficient costs, as ratios with peers measured in the same process on the same data,
 * interleaved: absolute times move with the machine, ratios do not. Never fails by time.
 *
 * node -r @swc-node/register test/bench/bench.ts
 */
import { cvratio } from "../../src/functions/equity/cvratio";
import { coefvar } from "../../src/functions/equity/coefvar";

type Cells = (number | string)[][];

/** Every cell is looked at once and nothing is computed but a sum: the least that any function can cost. */
function readEveryCell(totals: Cells, pupils: Cells): number {
  let sum = 0;
  for (let row = 0; row < totals.length; row++) {
    const totalCells = totals[row]!;
    const pupilCells = pupils[row]!;
    for (let column = 0; column < totalCells.length; column++) {
      const total = totalCells[column];
      const heads = pupilCells[column];
      if (typeof total === "number" && typeof heads === "number") sum += total + heads;
    }
  }
  return sum;
}

/** The textbook: the mean in one walk, the distances from it in another, no compensation. */
function plainTwoPasses(totals: Cells, pupils: Cells): number {
  let allTotals = 0;
  let allPupils = 0;
  for (let row = 0; row < totals.length; row++) {
    const totalCells = totals[row]!;
    const pupilCells = pupils[row]!;
    for (let column = 0; column < totalCells.length; column++) {
      const total = totalCells[column];
      const heads = pupilCells[column];
      if (typeof total === "number" && typeof heads === "number" && heads > 0) {
        allTotals += total;
        allPupils += heads;
      }
    }
  }
  const mean = allTotals / allPupils;
  let squares = 0;
  for (let row = 0; row < totals.length; row++) {
    const totalCells = totals[row]!;
    const pupilCells = pupils[row]!;
    for (let column = 0; column < totalCells.length; column++) {
      const total = totalCells[column];
      const heads = pupilCells[column];
      if (typeof total === "number" && typeof heads === "number" && heads > 0) {
        squares += heads * (total / heads - mean) ** 2;
      }
    }
  }
  return Math.sqrt(squares / allPupils) / mean;
}

/** Two columns as they come out of Excel's message: whole pupils, stocks with decimals, one pair in 100 blank. */
function columns(rows: number): { totals: Cells; values: Cells; pupils: Cells } {
  let state = 20_170_519;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const totals: Cells = [];
  const values: Cells = [];
  const pupils: Cells = [];
  for (let row = 0; row < rows; row++) {
    const heads = 20 + Math.floor(random() * 2000);
    const each = Math.round(random() * 1000) / 100;
    pupils.push([random() < 0.01 ? "" : heads]);
    values.push([each]);
    totals.push([Math.round(each * heads * 100) / 100]);
  }
  return JSON.parse(JSON.stringify({ totals, values, pupils })) as ReturnType<typeof columns>;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1]!;
}

function bench(rows: number, rounds: number, callsPerRound: number): void {
  const { totals, values, pupils } = columns(rows);
  const contestants = {
    read: () => readEveryCell(totals, pupils),
    twoPass: () => plainTwoPasses(totals, pupils),
    cvratio: () => cvratio(totals, pupils),
    cv: () => coefvar(values, pupils),
  };
  const names = Object.keys(contestants) as (keyof typeof contestants)[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    keyof typeof contestants,
    number[]
  >;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      for (let call = 0; call < callsPerRound; call++) contestants[name]();
      times[name].push(Number(process.hrtime.bigint() - start) / callsPerRound);
    }
  }
  // The first rounds are the compiler's.
  const settled = (name: keyof typeof contestants): number =>
    median(times[name].slice(Math.floor(rounds / 4)));
  const ratio = (one: keyof typeof contestants, other: keyof typeof contestants): string =>
    (settled(one) / settled(other)).toFixed(2);
  console.log(
    `${rows.toLocaleString("en")} pairs (reading: ${(settled("read") / rows).toFixed(1)} ns a pair)`,
  );
  console.log(
    `  CVRATIO            × ${ratio("cvratio", "read")} reading   × ${ratio("cvratio", "twoPass")} plain two passes`,
  );
  console.log(
    `  CV with pupils     × ${ratio("cv", "read")} reading   × ${ratio("cv", "twoPass")} plain two passes`,
  );
}

bench(1_048_576, 20, 1);
bench(1_000, 60, 300);
