import fc from "fast-check";
import type { CellValue } from "../../../src/sheet/CellValue";
import { findTables } from "../../../src/sheet/columns/findTables";
import { readColumns } from "../../../src/sheet/columns/readColumns";
import type { ReadingChoices } from "../../../src/sheet/ReadingChoices";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import type { SheetArea } from "../../../src/sheet/SheetArea";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import { gridOf } from "../../support/gridOf";

const across = (row: number, firstColumn: number, lastColumn: number): SheetArea => ({
  firstRow: row,
  lastRow: row,
  firstColumn,
  lastColumn,
});

/** What every column is read as: field, basis and level, with "?" where it has to be confirmed. */
function readingsOf(grid: SheetGrid): string[] {
  const [table] = findTables(grid);
  const { columns, readings } = readColumns(grid, table!.headings, new Map(), {});
  return readings.map(({ column, confidence }) => {
    const found = columns.find((each) => each.column === column);
    if (!found) return "nothing";
    const { field, basis, level } = found;
    return [field, ...(basis === "total" ? [] : [basis]), ...(level ? [level] : [])]
      .join(" ")
      .concat(confidence === "likely" ? "?" : "");
  });
}

function tableOf(grid: SheetGrid, choices: ReadingChoices = {}): SchoolTable {
  const result = recogniseSchoolTable(grid, () => choices);
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return result.table;
}

const stocks = ["教学及辅助用房面积", "体育运动场馆面积", "网络多媒体教室数"];
const stockFields = ["teachingArea", "sportsArea", "multimediaRooms"];
const school = (count: number): CellValue[] => [
  "云岭学校",
  ...Array.from({ length: count }, (_, index) => 301 + index),
];

describe("a group of headings", () => {
  const pupils = ["学校名称", "在校生数", "在校生数"];
  const merged = gridOf("初中", [
    ["", "小学部", "初中部", ...stocks.map(() => "")],
    [...pupils, ...stocks],
    school(5),
  ]);

  test("that is merged ends where its cells end", () => {
    const values: CellValue[][] = [
      ["", "每百名学生拥有", "", "", "", "", ""],
      ["学校名称", "骨干教师数", "高学历教师数", "在校生数", ...stocks],
      school(6),
    ];
    const grid = { ...gridOf("小学", values), merges: [across(0, 1, 2)] };
    expect(readingsOf(grid)).toEqual([
      "schoolName",
      "backboneTeachers perHundred",
      "aboveDegreeTeachers perHundred",
      "pupils",
      ...stockFields,
    ]);
  });

  test("does not begin in a name that is merged over the rows of the headings", () => {
    const grid = gridOf("小学", [
      ["学校名称", "", "师资", ""],
      ["", "在校生数", "专任教师数", "骨干教师数"],
      school(3),
    ]);
    const down = { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 };
    const [table] = findTables({ ...grid, merges: [down, across(0, 2, 3)] });
    const { readings } = readColumns(
      { ...grid, merges: [down, across(0, 2, 3)] },
      table!.headings,
      new Map(),
      {},
    );
    expect(readings[1]!.path).toEqual(["在校生数"]);
  });

  test("that is not merged is asked about where columns after it may stand alone", () => {
    expect(readingsOf(merged)).toEqual([
      "schoolName",
      "primaryPupils",
      "juniorPupils",
      ...stockFields.map((field) => `${field}?`),
    ]);
    const recognised = recogniseSchoolTable(merged);
    expect(recognised).toMatchObject({ questions: [{ code: "columnsUncertain" }] });
    // Confirmed, the stocks are the whole school's, to be split between its levels.
    const { columns } = tableOf(merged, { confirmed: true });
    expect(columns.filter(({ level }) => level)).toEqual([]);
  });

  test("is carried on without a question where each level has the same columns", () => {
    const leaves = ["在校生数", "教学及辅助用房面积"];
    const values: CellValue[][] = [
      ["", "小学部", "", "初中部", ""],
      ["学校名称", ...leaves, ...leaves],
      school(4),
    ];
    expect(readingsOf(gridOf("学校", values))).toEqual([
      "schoolName",
      "primaryPupils",
      "teachingArea primary",
      "juniorPupils",
      "teachingArea junior",
    ]);
  });

  test("is carried on without a question where the names stand in the upper row", () => {
    const values: CellValue[][] = [
      ["学校名称", "在校生数", "每百名学生拥有", ""],
      ["", "", "骨干教师数", "高学历教师数"],
      school(3),
    ];
    expect(readingsOf(gridOf("小学", values))).toEqual([
      "schoolName",
      "pupils",
      "backboneTeachers perHundred",
      "aboveDegreeTeachers perHundred",
    ]);
  });
});

/** Headings and the fields that they name by themselves. */
const LEAVES: Readonly<Record<string, string>> = {
  教学及辅助用房面积: "teachingArea",
  体育运动场馆面积: "sportsArea",
  网络多媒体教室数: "multimediaRooms",
  专任教师数: "teachers",
  县级以上骨干教师数: "backboneTeachers",
  计算机台数: "computers",
  图书册数: "books",
};
/** Groups and what they add to the field under them. */
const GROUPS: Readonly<Record<string, string>> = {
  小学部: "primary",
  初中部: "junior",
  每百名学生拥有: "perHundred",
  生均: "perPupil",
  办学条件: "",
};

interface Segment {
  readonly group: string;
  readonly leaves: readonly string[];
}

const leaves = fc.shuffledSubarray(Object.keys(LEAVES), { minLength: 1, maxLength: 4 });

/** Columns alone and groups side by side, in any order; what no group covers stands alone. */
const segments = fc
  .array(
    fc.record<Segment>({
      group: fc.constantFrom("", "", ...Object.keys(GROUPS)),
      leaves,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn): Segment[] => [{ group: "", leaves: ["学校名称", "在校生数"] }, ...drawn]);

interface Drawn {
  readonly grid: SheetGrid;
  readonly truth: readonly string[];
}

/** `aloneAt`: where a heading without a group is written: in the lower row, or in the upper one merged or not. */
type AloneAt = "lower" | "upper" | "merged";

function drawnTable(drawn: readonly Segment[], aloneAt: AloneAt): Drawn {
  const rows: [string[], string[]] = [[], []];
  const merges: SheetArea[] = [];
  const truth: string[] = [];
  for (const { group, leaves: own } of drawn) {
    const first = rows[0].length;
    if (group !== "" && own.length > 1) merges.push(across(0, first, first + own.length - 1));
    for (const [place, leaf] of own.entries()) {
      if (group === "" && aloneAt === "merged")
        merges.push({ ...across(0, first + place, first + place), lastRow: 1 });
      const isUpper = group === "" && aloneAt !== "lower";
      rows[0].push(isUpper ? leaf : place === 0 ? group : "");
      rows[1].push(isUpper ? "" : leaf);
      truth.push(
        [fieldOf(leaf), ...(group === "" ? [] : [GROUPS[group]!])].filter(Boolean).join(" "),
      );
    }
  }
  const body = [["云岭学校", ...truth.slice(1).map((_, index) => 301 + index)]];
  return { grid: { ...gridOf("学校", [...rows, ...body]), merges }, truth };
}

/** One text alone over a table is its title, unless it is merged over columns. */
function hasGroups({ values: [upper], merges }: SheetGrid): boolean {
  const filled = upper!.filter((value) => value !== "").length;
  return filled > 1 || (filled === 1 && merges!.some(({ firstRow }) => firstRow === 0));
}

function fieldOf(leaf: string): string {
  if (leaf === "学校名称") return "schoolName";
  return leaf === "在校生数" ? "pupils" : LEAVES[leaf]!;
}

describe("drawn tables", () => {
  const aloneAt = fc.constantFrom<AloneAt>("lower", "upper", "merged");

  test("with merged groups are read as they were drawn", () => {
    fc.assert(
      fc.property(segments, aloneAt, (drawn, place) => {
        fc.pre(drawn.some((each) => each.group !== "" && each.leaves.length > 1));
        const { grid, truth } = drawnTable(drawn, place);
        // A group over one column needs no merge: whether it ends there is asked.
        const isAsked = drawn.some((each) => each.group !== "" && each.leaves.length === 1);
        const read = readingsOf(grid);
        expect(isAsked ? read.map((each) => each.replace("?", "")) : read).toEqual(truth);
      }),
      { seed: 20170517, numRuns: 600 },
    );
  });

  test("whose merges got lost are read as they were drawn, or asked about", () => {
    fc.assert(
      fc.property(segments, aloneAt, (drawn, place) => {
        // Every heading once: where the same stands again, only the groups tell the columns apart.
        const all = drawn.flatMap((each) => each.leaves);
        fc.pre(new Set(all).size === all.length);
        const { grid: whole, truth } = drawnTable(drawn, place);
        const grid = { ...whole, merges: [] };
        fc.pre(hasGroups(grid));
        const read = readingsOf(grid);
        for (const [column, each] of read.entries())
          if (!each.endsWith("?")) expect(each).toBe(truth[column]);
      }),
      { seed: 20170517, numRuns: 600 },
    );
  });
});

describe("the count and the share side by side", () => {
  const grid = (heading: string, below: readonly string[]): SheetGrid => ({
    ...gridOf("小学", [
      ["学校名称", "在校生数", heading, ...below.slice(1).map(() => "")],
      ["", "", ...below],
      school(1 + below.length),
    ]),
    merges: [
      ...[0, 1].map((column) => ({ ...across(0, column, column), lastRow: 1 })),
      ...(below.length > 1 ? [across(0, 2, 1 + below.length)] : []),
    ],
  });

  test.each([
    ["每百名学生拥有县级以上骨干教师数", ["人数", "每百名"], "backboneTeachers"],
    ["每百名学生拥有网络多媒体教室数", ["间数", "每百名学生拥有"], "multimediaRooms"],
    ["县级以上骨干教师数", ["人数", "每百名"], "backboneTeachers"],
  ])("under %s: %j", (heading, below, field) => {
    expect(readingsOf(grid(heading, below)).slice(2)).toEqual([field, `${field} perHundred`]);
  });

  test.each([
    ["生均教学仪器设备值", ["总值（万元）", "生均（元）"]],
    ["教学仪器设备值（万元）", ["总值", "生均（元）"]],
  ])("of money under %s each in its own unit: %j", (heading, below) => {
    const money = grid(heading, below);
    const { columns } = readColumns(money, findTables(money)[0]!.headings, new Map(), {});
    expect(columns.slice(2)).toMatchObject([
      { field: "equipmentValue", basis: "total", factor: 10_000 },
      { field: "equipmentValue", basis: "perPupil", factor: 1 },
    ]);
  });

  test("a count alone under a share is asked about, unless its unit says which", () => {
    const heading = "每百名学生拥有县级以上骨干教师数";
    expect(readingsOf(grid(heading, ["人数"]))[2]).toBe("backboneTeachers perHundred?");
    expect(readingsOf(grid(heading, ["人数（人/百人）"]))[2]).toBe("backboneTeachers perHundred");
    expect(readingsOf(grid("生均图书册数", ["合计"]))[2]).toBe("books perPupil");
  });
});

describe("teachers after 其中", () => {
  const under = (group: string, below: readonly string[]): string[] =>
    readingsOf({
      ...gridOf("小学", [
        ["学校名称", "在校生数", group, ...below.slice(1).map(() => "")],
        ["", "", ...below],
        school(1 + below.length),
      ]),
      merges: [across(0, 2, 1 + below.length)],
    }).slice(2);

  test.each([
    ["专任教师职称", ["中级", "高级", "其中：正高级"]],
    ["专任教师职称", ["中级", "高级", "#其中:正高级"]],
    ["专任教师学历", ["专科", "研究生", "其中：博士"]],
    ["专任教师学历", ["本科", "硕士", "其中：博士"]],
    ["专任教师", ["高于规定学历", "其中：本科"]],
  ])("are counted in the column before: %s %j", (group, below) => {
    expect(under(group, below)[below.length - 1]).toBe("nothing");
    expect(under(group, below).slice(0, -1)).not.toContain("nothing");
  });

  test.each([
    ["专任教师学历", ["专科", "本科", "其中：研究生"], "postgraduateTeachers?"],
    ["专任教师学历", ["本科及以上", "其中：研究生"], "postgraduateTeachers?"],
    ["专任教师", ["合计", "其中：专科", "本科"], "bachelorTeachers"],
    ["专任教师", ["合计", "其中：专科"], "collegeTeachers"],
    ["专任教师", ["其中：中级", "高级"], "associateSeniorTitleTeachers"],
  ])("are a part of all teachers, or asked about: %s %j", (group, below, last) => {
    expect(under(group, below)[below.length - 1]).toBe(last);
  });

  test("a title counted twice does not raise the county's figure", () => {
    const rows: CellValue[][] = [
      ["学校名称", "在校生数", "专任教师职称", "", ""],
      ["", "", "中级", "高级", "其中：正高级"],
      ["甲小学", 800, 10, 20, 5],
    ];
    const grid = { ...gridOf("小学", rows), merges: [across(0, 2, 4)] };
    expect(tableOf(grid).rows[0]!.numbers).toEqual({
      pupils: 800,
      intermediateTitleTeachers: 10,
      associateSeniorTitleTeachers: 20,
    });
  });
});
