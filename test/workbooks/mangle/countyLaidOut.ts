import { seededRandom } from "../../../assets/make/seededRandom";
import type { Field } from "../../../src/sheet/TableColumn";
import type { LevelTruth } from "../truth/Truth";
import type { Column } from "../make/build/Column";
import { indexColumn, plainColumns } from "../make/build/columns";
import type { Weakness } from "../make/build/drawSchool";
import { levelColumns } from "../make/build/levelColumns";
import { placeTable, type Line, type Oddity, type PlacedTable } from "../make/build/placeTable";
import type { School } from "../make/build/School";
import { seededSchools, type Wanted } from "../make/build/seededSchools";
import { SheetPlan, type CellInput } from "../make/build/SheetPlan";
import { statisticsColumns } from "../make/build/statisticsColumns";
import { truthOfLevel } from "../make/build/tableTruth";
import { titleAbove } from "../make/build/titleAbove";
import type { Layout } from "./layouts";
import { strangeColumns } from "./strangeColumns";
import { townshipColumn } from "./townshipColumn";
import { withNoise } from "./withNoise";

/** A seeded county in a given layout, with the truths, which no layout changes. */
export function countyLaidOut(layout: Layout): { sheet: SheetPlan; truths: readonly LevelTruth[] } {
  const { level, top, left, stacking } = layout;
  const random = seededRandom(layout.seed * 7 + 1);
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const drawn = seededSchools({
    seed: layout.seed,
    ...(layout.shape === "levels" ? levelsOf(layout.schools) : { [level]: layout.schools }),
    weak: weaknesses(random),
  });
  const schools = layout.shuffleRows ? shuffled(drawn) : drawn;
  const known = columnsOf(layout);
  const strange = shuffled(strangeColumns).slice(0, layout.strangeColumns);
  const all = [...known, ...strange];
  const ordered = (layout.shuffleColumns ? shuffled(all) : all).map((column) =>
    layout.noisyHeadings ? withNoise(column, random) : column,
  );
  if (layout.townships) ordered.unshift(townshipColumn(schools));
  if (layout.indexColumn) ordered.unshift(indexColumn);
  for (let count = 0; count < layout.blankColumns; count++)
    ordered.splice(1 + Math.floor(random() * (ordered.length - 1)), 0, {
      path: [],
      cell: () => null,
    });
  const isBoth = layout.shape === "levels";
  const sheet = new SheetPlan(isBoth ? "Sheet1" : { primary: "小学", junior: "初中" }[level]);
  if (layout.title)
    titleAbove(sheet, top, left, ordered.length, "清江县义务教育学校办学条件统计表");
  const table = placeTable(sheet, {
    ...{ top: top + (layout.title ? 1 : 0), left, columns: ordered, stacking },
    lines: linesOf(schools, layout, random),
    ...(layout.indexColumn && { labelAt: 0 }),
    unitRow: layout.unitRow && layout.shape === "plain",
    numberRow: layout.numberRow,
    odd: oddities(schools, ordered, layout.odd, random),
    write: layout.texts ? (input, column) => asText(input, column, random) : (input) => input,
  });
  if (layout.townships)
    mergeTownships(sheet, table, left + ordered.findIndex(({ field }) => field === "township"));
  for (let count = 0; count < layout.hiddenColumns; count++)
    sheet.hideColumn(left + Math.floor(random() * ordered.length));
  const levels = isBoth ? (["primary", "junior"] as const) : [level];
  return {
    sheet,
    truths: levels.map((each) => truthOfLevel(table, { standard: "2017", levels }, each)),
  };
}

/** Over the rows of neighbouring schools of one township, as long as nothing stands between them. */
function mergeTownships(sheet: SheetPlan, { schools }: PlacedTable, column: number): void {
  let start = 0;
  schools.forEach(({ school, row }, place) => {
    const next = schools[place + 1];
    if (next?.school.township === school.township && next.row === row + 1) return;
    sheet.merge(schools[start]!.row - 1, column, row - 1, column);
    start = place + 1;
  });
}

function levelsOf(schools: number): Partial<Wanted> {
  const primary = Math.ceil(schools / 2);
  return { primary, junior: schools - primary, nineYear: 2, completeSecondary: 1, twelveYear: 1 };
}

const CONTENTS: readonly Pick<Oddity, "cell" | "reads">[] = [
  { cell: null, reads: "blank" },
  { cell: "—", reads: "blank" },
  { cell: "无", reads: "blank" },
  { cell: "待核", reads: "text" },
  { cell: -3, reads: "negative" },
];

/** Cells without their figure, of stocks and teachers only: without pupils a school is not counted at all. */
function oddities(
  schools: readonly School[],
  columns: readonly Column[],
  count: number,
  random: () => number,
): Oddity[] {
  const fields = columns.flatMap(({ field }) => (field && STOCKS.has(field) ? [field] : []));
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, () => ({
    school: any(schools).name,
    field: any(fields),
    ...any(CONTENTS),
  }));
}

const STOCKS: ReadonlySet<Field> = new Set<Field>([
  "teachingArea",
  "sportsArea",
  "sportsGroundArea",
  "equipmentValue",
  "multimediaRooms",
]);

function weaknesses(random: () => number): Record<number, Weakness> {
  const ids = ["L1", "L2", "L3", "L4", "L5", "L6", "L7"] as const;
  const weak: Record<number, Weakness> = {};
  for (let place = 0; place < 12; place++)
    if (random() < 0.15) weak[place] = { [ids[Math.floor(random() * 7)]!]: 0.75 + 0.25 * random() };
  return weak;
}

function columnsOf({ level, shape, unitRow, grouped }: Layout): readonly Column[] {
  if (shape === "statistics") return statisticsColumns(level);
  if (shape === "levels") return levelColumns();
  const columns = plainColumns(
    level,
    unitRow ? { heading: "教学仪器设备值", factor: 10_000, unit: "万元" } : undefined,
  );
  if (!grouped) return columns;
  return columns.map((column) => {
    if (/Teachers$/u.test(column.field ?? "")) return { ...column, path: ["教师", ...column.path] };
    return /Area$|Value$|Rooms$/u.test(column.field ?? "")
      ? { ...column, path: ["办学条件", ...column.path] }
      : column;
  });
}

function linesOf(schools: readonly School[], layout: Layout, random: () => number): Line[] {
  const lines: Line[] = [];
  let block: School[] = [];
  schools.forEach((school, place) => {
    lines.push(school);
    block.push(school);
    if (layout.subtotalEvery > 0 && (place + 1) % layout.subtotalEvery === 0) {
      lines.push({ total: "小计", of: block });
      block = [];
    }
  });
  for (let count = 0; count < layout.blankRows; count++)
    lines.splice(1 + Math.floor(random() * (lines.length - 1)), 0, "blank");
  if (layout.subtotalEvery > 0) lines.push({ total: "合计", of: schools });
  if (layout.footers)
    lines.push("blank", { note: "注：数据截至2026年9月1日。" }, { note: "填表人：李明" });
  return lines;
}

/** A figure as people type it: text, full-width digits, thousands separators, spaces around. */
function asText(input: CellInput, { field }: Column, random: () => number): CellInput {
  if (typeof input !== "number" || !field) return input;
  const wide = (text: string): string =>
    text.replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const [whole = "", decimals] = String(input).split(".");
  const grouped =
    whole.replace(/\B(?=(\d{3})+$)/gu, ",") + (decimals === undefined ? "" : `.${decimals}`);
  const ways = [
    input,
    input,
    String(input),
    wide(String(input)),
    grouped,
    wide(grouped),
    ` ${input}　`,
  ];
  return ways[Math.floor(random() * ways.length)]!;
}
