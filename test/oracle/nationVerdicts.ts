import type { CellValue } from "../../src/sheet/CellValue";

/** What a plain loop over the cells of nationGrid makes of one county and level. */
export interface PlainCounty {
  schools: number;
  failing: number;
  borderline: number;
  unknown: number;
  /** L1 to L7, from the textbook's formula; NaN where there is no school. */
  coefficients: number[];
}

const LIMITS = {
  primary: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  junior: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
} as const;
const PER = [100, 100, 100, 1, 1, 1, 100];
const SHARED = [false, false, false, true, true, true, true];

/**
 * 优质均衡 by the text of the standard and nothing of src: six of seven limits, the seventh at 85 %, teaching points
 * under 50 left out, a nine-year school's stocks divided by A + 1.1 B. Its teachers stand on one row for two levels and
 * cannot be told apart, so that it fails by its stocks or stays unknown. Keys: "第1市 第1县 primary".
 */
export function nationVerdicts(
  rows: readonly (readonly CellValue[])[],
): ReadonlyMap<string, PlainCounty> {
  const counties = new Map<
    string,
    { values: number[][]; pupils: number[][]; result: PlainCounty }
  >();
  for (const row of rows) {
    if (row[4] === "本县各校") continue;
    const primary = Number(row[10]);
    const junior = Number(row[11]);
    if (row[6] === "小学教学点" && primary < 50) continue;
    for (const level of ["primary", "junior"] as const) {
      const pupils = level === "primary" ? primary : junior;
      if (pupils === 0) continue;
      const isCombined = primary > 0 && junior > 0;
      const sharers = level === "primary" ? primary + 1.1 * junior : primary / 1.1 + junior;
      const key = `${String(row[1])} ${String(row[2])} ${level}`;
      const county = counties.get(key) ?? emptyCounty();
      counties.set(key, county);
      let short = 0;
      let below = 0;
      let missing = 0;
      LIMITS[level].forEach((limit, index) => {
        const stock = stockAt(row, index);
        if (stock === undefined || (isCombined && !SHARED[index])) {
          missing++;
          return;
        }
        const value = (stock * PER[index]!) / (SHARED[index] ? sharers : pupils);
        county.values[index]!.push(value);
        county.pupils[index]!.push(pupils);
        if (value < limit * (1 - 1e-12)) short++;
        if (value < limit * 0.85 * (1 - 1e-12)) below++;
      });
      const { result } = county;
      result.schools++;
      if (below > 0 || short > 1) result.failing++;
      else if (missing > 0) result.unknown++;
      else if (short === 1) result.borderline++;
    }
  }
  for (const { values, pupils, result } of counties.values())
    result.coefficients = values.map((each, index) => coefficientOf(each, pupils[index]!));
  return new Map([...counties].map(([key, { result }]) => [key, result]));
}

function emptyCounty() {
  const result = {
    schools: 0,
    failing: 0,
    borderline: 0,
    unknown: 0,
    coefficients: [] as number[],
  };
  const columns = (): number[][] => PER.map(() => []);
  return { values: columns(), pupils: columns(), result };
}

/** L4 is the teaching area less the gym; 万元 are ten thousand yuan. */
function stockAt(row: readonly CellValue[], index: number): number | undefined {
  const cells = [12, 13, 14, 15, 17, 18, 19].map((column) => row[column]);
  const cell = cells[index];
  if (typeof cell !== "number") return undefined;
  if (index === 3) return typeof row[16] === "number" ? cell - row[16] : undefined;
  return index === 5 ? cell * 10_000 : cell;
}

function coefficientOf(values: readonly number[], pupils: readonly number[]): number {
  const all = pupils.reduce((sum, each) => sum + each, 0);
  const mean = values.reduce((sum, value, index) => sum + value * pupils[index]!, 0) / all;
  const squares = values.reduce(
    (sum, value, index) => sum + pupils[index]! * (value - mean) ** 2,
    0,
  );
  return Math.sqrt(squares / all) / mean;
}
