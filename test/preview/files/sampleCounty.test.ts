import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICellData } from "@univerjs/core";
import { sampleCounty } from "../../../assets/make/sampleCounty";
import { openWorkbookFile } from "../../../src/preview/files/openWorkbookFile";
import { unzip } from "./unzip";

/** An exact fraction; its numerator and denominator are whole. */
interface Fraction {
  over: bigint;
  under: bigint;
}

const fraction = (value: number | string): Fraction => {
  const [whole = "", decimals = ""] = String(value).split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
};
const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});
const divide = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under,
  under: a.under * b.over,
});
const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const atLeast = (a: Fraction, b: Fraction): boolean => a.over * b.under >= b.over * a.under;
const decimal = ({ over, under }: Fraction): number => Number((over * 10n ** 15n) / under) / 1e15;

const INDICATORS = ["L1", "L2", "L3", "L4", "L5", "L6", "L7"] as const;
/** domain: 教督〔2017〕6号, in the units of each indicator. */
const LIMITS = {
  primary: ["4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3"],
  junior: ["5.3", "1", "0.9", "5.8", "10.2", "2500", "2.4"],
};
const FACTOR = [100, 100, 100, 1, 1, 10000, 100];
const SHARED = [false, false, false, true, true, true, true];

interface Valued {
  pupils: Fraction;
  values: Fraction[];
}

interface Row extends Valued {
  name: string;
  type: string;
}

/** The composites, from exact fractions of the workbook's own digits. */
const BASIC = { primary: 0.401552146850996, junior: 0.335278204082813 };

/** 1 : 1.1 : 1.32 for schools with a primary part, 1 : 1.2 for those of junior and senior only. */
function weights(
  number: (column: number) => Fraction,
  level: "primary" | "junior",
): { own: Fraction; weighted: Fraction; ownWeight: Fraction } {
  const [a, b, c] = [number(3), number(4), number(5)];
  const weighted =
    a.over > 0n
      ? plus(plus(a, times(b, fraction("1.1"))), times(c, fraction("1.32")))
      : plus(b, times(c, fraction("1.2")));
  return {
    own: level === "primary" ? a : b,
    weighted,
    ownWeight: a.over > 0n && level === "junior" ? fraction("1.1") : fraction(1),
  };
}

async function sheets(): Promise<ICellData[][][]> {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample-county.xlsx"));
  const { workbook, notices } = await openWorkbookFile(bytes, "sample-county.xlsx");
  expect(notices).toEqual([]);
  return workbook.sheetOrder.map((id) => {
    const cells = workbook.sheets[id]?.cellData ?? {};
    return Array.from({ length: 120 }, (_, row) =>
      Array.from({ length: 39 }, (__, column) => cells[row]?.[column] ?? {}),
    );
  });
}

function schoolRows(grid: ICellData[][], level: "primary" | "junior"): Row[] {
  const rows = grid.slice(
    2,
    grid.findIndex(([first]) => first?.v === "合计"),
  );
  return rows.map((cells) => {
    const number = (column: number): Fraction => fraction(Number(cells[column]?.v ?? 0));
    const { own, weighted, ownWeight } = weights(number, level);
    const values = INDICATORS.map((_, index) => {
      const stock = times(number(7 + index), fraction(FACTOR[index] ?? 1));
      return SHARED[index] ? divide(times(stock, ownWeight), weighted) : divide(stock, own);
    });
    return { name: String(cells[0]?.v), type: String(cells[1]?.v), pupils: own, values };
  });
}

function judge(row: Row, level: "primary" | "junior"): { short: number; meets: boolean } {
  const limits = LIMITS[level].map(fraction);
  const short = row.values.filter(
    (value, index) => !atLeast(value, limits[index] ?? fraction(0)),
  ).length;
  const floors = row.values.every((value, index) =>
    atLeast(value, times(limits[index] ?? fraction(0), fraction("0.85"))),
  );
  return { short, meets: short === 0 || (short === 1 && floors) };
}

/** The eight values of 教督〔2012〕3号 in the order B1 to B8; the first five are shared by all levels of a school. */
function basicValues(cells: ICellData[], level: "primary" | "junior"): Valued {
  const number = (column: number): Fraction => fraction(Number(cells[column]?.v ?? 0));
  const { own, weighted, ownWeight } = weights(number, level);
  const shared = [10, 11, 12, 14, 15].map((column) =>
    divide(times(number(column), ownWeight), weighted),
  );
  const separate = [16, 7, 17].map((column) => divide(number(column), own));
  return { pupils: own, values: [...shared, ...separate] };
}

const coefficients = (rows: Row[]): number[] => coefficientsOf(rows, INDICATORS.length);

/** S/X with X = sum of totals / sum of pupils, exact but for the last square root. */
function coefficientsOf(rows: Valued[], count: number): number[] {
  const pupils = rows.reduce((sum, row) => plus(sum, row.pupils), fraction(0));
  return Array.from({ length: count }, (_, index) => {
    const value = (row: Valued): Fraction => row.values[index] ?? fraction(0);
    const sum = rows.reduce((so, row) => plus(so, times(row.pupils, value(row))), fraction(0));
    const squares = rows.reduce(
      (so, row) => plus(so, times(row.pupils, times(value(row), value(row)))),
      fraction(0),
    );
    // CV² = (sum p x²)(sum p) / (sum p x)² - 1
    return Math.sqrt(decimal(plus(divide(times(squares, pupils), times(sum, sum)), fraction(-1))));
  });
}

/** The headings over each column from top to bottom: a merged group speaks for the columns to its right. */
function headingPaths(grid: ICellData[][]): string[] {
  const groups: (string | undefined)[] = [];
  return grid[0]!.map((_, column) => {
    const texts = [1, 2, 3, 4].map((row) => grid[row]![column]?.v as string | undefined);
    const first = texts.findIndex((text) => text !== undefined);
    texts.slice(Math.max(first, 0)).forEach((text, step) => (groups[first + step] = text));
    return groups.filter((text) => text !== undefined).join("/");
  });
}

describe("the sample workbook", () => {
  test("is what its script makes, part by part, and the same bytes twice", async () => {
    const [first, second] = [await sampleCounty(), await sampleCounty()];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const committed = readFileSync(join(__dirname, "../../../assets/sample-county.xlsx"));
    expect([...unzip(committed)]).toEqual([...unzip(first)]);
  });

  test("has the sheets in order, each with its title and headings", async () => {
    const { workbook } = await openWorkbookFile(await sampleCounty(), "sample.xlsx");
    expect(workbook.sheetOrder.map((id) => workbook.sheets[id]?.name)).toEqual([
      "小学办学条件 2026",
      "初中办学条件 2026",
      "小学统计报表（四行表头）",
      "经费",
      "五校算例",
      "函数示例",
    ]);
    const headings = [
      "学校名称",
      "办学类型",
      "城乡",
      "小学部学生数",
      "初中部学生数",
      "高中部学生数",
      "班数",
      "高于规定学历教师数",
      "县级以上骨干教师数",
      "体育艺术专任教师数",
      "教学及辅助用房面积（㎡）",
      "体育运动场馆面积（㎡）",
      "教学仪器设备值（万元）",
      "网络多媒体教室数（间）",
      "计算机台数（台）",
      "图书册数（册）",
      "专任教师数",
      "中级及以上专业技术职务教师数",
    ];
    for (const id of workbook.sheetOrder.slice(0, 2)) {
      expect(headings.map((_, column) => workbook.sheets[id]?.cellData?.[1]?.[column]?.v)).toEqual(
        headings,
      );
    }
  });

  test("tells the primary story: 60 rows count, 52 meet, 8 fail, 6 stand on the border, backbone teachers at 0.502", async () => {
    const [primary = []] = await sheets();
    const all = schoolRows(primary, "primary");
    const rows = all.filter(({ type, pupils }) => type !== "小学教学点" || pupils.over >= 50n);
    expect(all.length - rows.length).toBe(1);
    expect(rows).toHaveLength(60);
    expect(new Set(all.map(({ name }) => name)).size).toBe(61);
    const verdicts = rows.map((row) => ({ name: row.name, ...judge(row, "primary") }));
    expect(
      verdicts
        .filter(({ meets }) => !meets)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        "城关第二小学",
        "城关第四小学",
        "东湾镇中心小学",
        "青石镇中心小学",
        "大坪村小学",
        "柳河镇白塔小学",
        "石门乡中心小学",
        "云岭九年一贯制学校",
      ].sort(),
    );
    const border = verdicts
      .filter(({ meets, short }) => meets && short === 1)
      .map(({ name }) => name);
    expect(border).toEqual([
      "示范县实验小学",
      "城关第一小学",
      "示范县红旗小学",
      "马岭镇中心小学",
      "南坪镇中心小学",
      "沙河镇第二小学",
    ]);
    const [degree] = rows.find(({ name }) => name === "南坪镇中心小学")?.values ?? [];
    expect(decimal(degree ?? fraction(0))).toBeCloseTo(4.1958, 4);
    expect(decimal(degree ?? fraction(0)).toFixed(2)).toBe("4.20");
    const cv = coefficients(rows);
    expect(Math.abs((cv[1] ?? 0) - 0.502)).toBeLessThan(0.0015);
    expect(cv.filter((value) => value > 0.5)).toHaveLength(1);
  });

  test("tells the junior story: 18 rows, 15 meet, 3 fail, 1 on the border, every coefficient within 0.45", async () => {
    const [, junior = []] = await sheets();
    const rows = schoolRows(junior, "junior");
    const verdicts = rows.map((row) => ({ name: row.name, ...judge(row, "junior") }));
    expect(rows).toHaveLength(18);
    expect(verdicts.filter(({ meets }) => !meets).map(({ name }) => name)).toEqual([
      "柳河镇初级中学",
      "示范县第三中学",
      "云岭九年一贯制学校",
    ]);
    expect(
      verdicts.filter(({ meets, short }) => meets && short === 1).map(({ name }) => name),
    ).toEqual(["青石镇初级中学"]);
    for (const value of coefficients(rows)) expect(value).toBeLessThanOrEqual(0.45);
  });

  test.each([
    ["primary", 0, 59, 0.65, BASIC.primary],
    ["junior", 1, 18, 0.55, BASIC.junior],
  ] as const)(
    "lets 基本均衡 2012 pass the %s schools by a composite of eight coefficients",
    async (level, sheet, counted, limit, composite) => {
      const grid = (await sheets())[sheet] ?? [];
      const last = grid.findIndex(([first]) => first?.v === "合计");
      const rows = grid.slice(2, last).filter(([, type]) => type?.v !== "小学教学点");
      expect(rows).toHaveLength(counted);
      const eight = coefficientsOf(
        rows.map((cells) => basicValues(cells, level)),
        8,
      );
      const mean = eight.reduce((sum, value) => sum + value, 0) / 8;
      expect(mean).toBeLessThan(limit);
      expect(mean).toBeCloseTo(composite, 12);
      // Full-time teachers include those that other columns count.
      for (const cells of rows) {
        const [degree, backbone, arts, teachers, titled] = [7, 8, 9, 16, 17].map((column) =>
          Number(cells[column]?.v),
        );
        expect(teachers).toBeGreaterThanOrEqual(Math.max(degree!, backbone!, arts!, titled!));
      }
    },
  );

  test("gives combined schools the same pupils and whole-school stocks on both sheets", async () => {
    const [primary = [], junior = []] = await sheets();
    const combined = primary.filter(([, type]) => /一贯制/.test(String(type?.v)));
    expect(combined).toHaveLength(3);
    for (const row of combined) {
      const twin = junior.find(([name]) => name?.v === row[0]?.v) ?? [];
      for (const column of [3, 4, 5, 10, 11, 12, 13, 14, 15])
        expect([row[0]?.v, column, twin[column]?.v]).toEqual([row[0]?.v, column, row[column]?.v]);
    }
  });

  test("has the same schools as raw figures under four merged heading rows", async () => {
    const [plain = [], , statistics = []] = await sheets();
    const paths = headingPaths(statistics);
    const column = (path: string): number => {
      expect(paths.filter((each) => each === path)).toEqual([path]);
      return paths.indexOf(path);
    };
    const sum = (cells: ICellData[], ...of: readonly string[]): number =>
      of.reduce((so, path) => so + Number(cells[column(path)]?.v), 0);
    const [degree, title, subject] = ["#按学历分", "#按专业技术职务分", "#按授课课程分"].map(
      (group) => (leaf: string) => `专任教师（人）/${group}/${leaf}`,
    );
    const rooms = (leaf: string): string => `本学年校舍建筑面积（平方米）/教学及辅助用房/${leaf}`;
    const other = "占地面积及其他办学条件";
    const ground = `${other}/占地面积（平方米）/其中/运动场地面积`;
    plain.slice(2, 63).forEach((cells, place) => {
      const row = statistics[place + 5]!;
      expect(row[2]?.v).toBe(cells[0]?.v);
      const pupils = ["小学", "初中", "高中"].map(
        (level) => row[column(`在校生数（人）/${level}`)]?.v,
      );
      expect(pupils).toEqual([3, 4, 5].map((at) => cells[at]?.v));
      const gym = sum(row, rooms("室内体育用房"));
      expect([
        sum(row, ...["博士研究生", "硕士研究生", "本科", "专科"].map(degree!)),
        sum(row, "县级以上骨干教师数（人）"),
        sum(row, subject!("体育与健康"), subject!("艺术/计")),
        sum(row, rooms("计")) - gym,
        sum(row, ground) + gym,
        sum(row, `${other}/固定资产总值（万元）/教学仪器设备资产值/计`),
        sum(row, `${other}/网络多媒体教室（间）`),
        sum(row, `${other}/计算机数（台）/计`),
        sum(row, `${other}/图书（册）`),
        sum(row, "专任教师（人）/计"),
        sum(row, ...["正高级", "副高级", "中级"].map(title!)),
      ]).toEqual(cells.slice(7, 18).map(({ v }) => v));
      expect(sum(row, subject!("艺术/音乐"), subject!("艺术/美术"))).toBe(
        sum(row, subject!("艺术/计")),
      );
    });
    expect(statistics[66]?.[2]?.v).toBe("合计");
  });

  test("holds the odd cells: a class number in words, an empty level, sums in the last row", async () => {
    const [primary = []] = await sheets();
    expect(primary.find(([name]) => name?.v === "石门乡石桥小学")?.[6]).toMatchObject({
      v: "八",
      t: 1,
    });
    expect(primary[2]?.[4]?.v).toBeUndefined();
    const total = primary.find(([name]) => name?.v === "合计") ?? [];
    expect(total[3]?.f).toBe("=SUM(D3:D63)");
    const sum = primary.slice(2, 63).reduce((so, cells) => so + Number(cells[3]?.v), 0);
    expect(total[3]?.v).toBe(sum);
  });

  test("carries the published five-school example and its exact value", async () => {
    const [, , , , five = []] = await sheets();
    expect(five.slice(1, 6).map(([, pupils, books]) => [pupils?.v, books?.v])).toEqual([
      [45, 279],
      [37, 137],
      [89, 935],
      [76, 160],
      [55, 402],
    ]);
    expect(five[7]?.[1]).toMatchObject({
      f: "=BALANCE.CVRATIO(C2:C6,B2:B6)",
      v: 0.5152566298844764,
    });
    expect(five[8]?.[1]?.v).toBe(0.5152566298844764);
    expect([five[9]?.[1]?.v, five[10]?.[1]?.v]).toEqual([0.48877068160501713, 0.5464622347388621]);
  });

  test("carries the county's published figures and their growth", async () => {
    const [, , , funding = []] = await sheets();
    const row = (name: string): unknown[] =>
      (funding.find(([first]) => first?.v === name) ?? []).slice(2, 5).map((cell) => cell?.v);
    expect(row("一般公共预算教育经费支出")).toEqual([59953, 64808, 70577]);
    expect(row("教职工年人均工资")).toEqual([7.26, 7.57, 7.7]);
    const growth = row("经常性财政收入增长率")
      .slice(1)
      .map((value) => (Number(value) * 100).toFixed(2));
    expect(growth).toEqual(["8.06", "8.88"]);
    const gap = row("教育经费增长高于经常性收入增长")
      .slice(1)
      .map((value) => Number(value).toFixed(2));
    expect(gap).toEqual(["0.04", "0.02"]);
  });
});
