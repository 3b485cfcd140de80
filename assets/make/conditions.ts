import { seededRandom } from "./seededRandom";
import type { School, Stock } from "./schools";

export interface Level {
  level: "primary" | "junior";
  seed: number;
  /** 优质均衡 2017, per 100 pupils or per pupil, 元 for the equipment. */
  limits: Record<Stock, number>;
  /** How wide the drawn values spread above the limit. */
  spread: Record<Stock, number>;
}

export interface SchoolRow {
  school: School;
  classes: number;
  stocks: Record<Stock, number>;
}

export const stockOrder: readonly Stock[] = [
  "degree",
  "backbone",
  "arts",
  "rooms",
  "grounds",
  "equipment",
  "multimedia",
];
const shared = new Set<Stock>(["rooms", "grounds", "equipment", "multimedia"]);
const perHundred = new Set<Stock>(["degree", "backbone", "arts", "multimedia"]);

/** How many pupils of the level a whole-school stock serves: 1 : 1.1 : 1.32, or 1 : 1.2 in a school of junior and senior only. */
export function servedPupils(
  { primary = 0, junior = 0, senior = 0 }: School,
  level: Level["level"],
  stock: Stock,
): number {
  const own = level === "primary" ? primary : junior;
  if (!shared.has(stock)) return own;
  if (level === "primary") return primary + 1.1 * junior + 1.32 * senior;
  return primary > 0 ? primary / 1.1 + junior + 1.2 * senior : junior + 1.2 * senior;
}

/** Units of a stock for one pupil's worth of a limit. */
function unitsFor(stock: Stock, perPupil: number): number {
  if (stock === "equipment") return perPupil / 10000;
  return perHundred.has(stock) ? perPupil / 100 : perPupil;
}

/** Draws what the schools' list leaves open, always enough to meet the limit. */
export function drawRows(schools: readonly School[], level: Level): SchoolRow[] {
  const random = seededRandom(level.seed);
  return schools.map((school) => {
    const own = (level.level === "primary" ? school.primary : school.junior) ?? 0;
    const stocks = Object.fromEntries(
      stockOrder.map((stock): [Stock, number] => {
        const factor = 1.04 + level.spread[stock] * random() ** 2;
        const exact =
          unitsFor(stock, level.limits[stock]) * servedPupils(school, level.level, stock) * factor;
        const drawn = stock === "equipment" ? Math.ceil(exact * 100) / 100 : Math.ceil(exact);
        return [stock, school.fixed?.[stock] ?? drawn];
      }),
    ) as Record<Stock, number>;
    const total = (school.primary ?? 0) + (school.junior ?? 0) + (school.senior ?? 0);
    return {
      school,
      classes: Math.max(6, Math.ceil((total === own ? own : total) / (41 + 3 * random()))),
      stocks,
    };
  });
}

/** Pupil-weighted coefficient of variation of one stock over the rows, as the standard defines it. */
export function coefficient(
  rows: readonly SchoolRow[],
  level: Level["level"],
  stock: Stock,
): number {
  const points = rows.map(({ school, stocks }) => {
    const pupils = (level === "primary" ? school.primary : school.junior) ?? 0;
    return { pupils, value: stocks[stock] / servedPupils(school, level, stock) };
  });
  const pupils = points.reduce((sum, point) => sum + point.pupils, 0);
  const mean = points.reduce((sum, point) => sum + point.pupils * point.value, 0) / pupils;
  const variance =
    points.reduce((sum, point) => sum + point.pupils * (point.value - mean) ** 2, 0) / pupils;
  return Math.sqrt(variance) / mean;
}

/** Moves single backbone teachers until their coefficient stands as near to `target` as it can; limits stay met. */
export function tuneBackbone(
  rows: readonly SchoolRow[],
  counted: readonly SchoolRow[],
  target: number,
): void {
  const movable = rows.filter(
    ({ school }) =>
      school.fixed?.backbone === undefined && counted.some((row) => row.school === school),
  );
  const distance = (): number => Math.abs(coefficient(counted, "primary", "backbone") - target);
  for (let best = distance(), better = true; better;) {
    better = false;
    let choice: { row: SchoolRow; step: number } | undefined;
    for (const row of movable) {
      for (const step of [1, -1]) {
        if ((row.stocks.backbone + step) * 100 < (row.school.primary ?? 0) * 1.04) continue;
        row.stocks.backbone += step;
        const now = distance();
        row.stocks.backbone -= step;
        if (now < best - 1e-12) [best, choice] = [now, { row, step }];
      }
    }
    if (choice) {
      choice.row.stocks.backbone += choice.step;
      better = true;
    }
  }
}
