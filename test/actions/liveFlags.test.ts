import fc from "fast-check";
import { checkSheet } from "../../src/actions/checkSheet";
import { columnLetters } from "../../src/assessment/columnLetters";
import { flagCells } from "../../src/assessment/flagCells";
import { flagColours } from "../../src/excel/flags/flagColours";
import { effectiveFill } from "../../src/preview/host/effectiveFill";
import type { CellValue } from "../../src/sheet/CellValue";
import { excelSession } from "../support/excelSession";
import { totalsChosen } from "../support/totalsChosen";

/*
 * The verdict in the pane is computed by src, the colour in the grid by a native formula in another engine. Here they
 * meet on random tables whose figures lie on and around the limits, in every layout the check reads.
 */
const LEVELS = [
  { sheet: "小学", type: "小学", limits: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3] },
  { sheet: "初中", type: "初级中学", limits: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4] },
] as const;
const PER = [100, 100, 100, 1, 1, 1, 100];

/** What pasting and other programs make of a number: full-width digits and signs, spaces that are none. */
const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const PASTED: readonly ((value: number) => string)[] = [
  (value) => wide(String(value)),
  (value) => wide(value.toLocaleString("en-US", { maximumFractionDigits: 4 })),
  (value) => `${wide(String(value).slice(0, 1))}${String(value).slice(1)}`,
  (value) => `${value}\u00a0`,
  (value) => `\u3000${value}`,
  (value) => `${value}\t`,
  (value) => `\n${wide(String(value))}\u00a0`,
];

const figure = fc.record({
  kind: fc.constantFrom(
    "plenty",
    "plenty",
    "plenty",
    "limit",
    "limit",
    "floor",
    "blank",
    "text",
    "shown",
    "pasted",
  ),
  paste: fc.constantFrom(...PASTED),
  nudge: fc.integer({ min: -1, max: 1 }),
});
const table = fc.record({
  level: fc.constantFrom(...LEVELS),
  gym: fc.boolean(),
  ready: fc.boolean(),
  rows: fc.array(
    fc.record({
      pupils: fc.oneof(fc.integer({ min: 20, max: 2500 }), fc.constant<CellValue>("")),
      pasted: fc.option(fc.constantFrom(...PASTED), { nil: undefined, freq: 3 }),
      other: fc.constantFrom(0, 0, 150, 333),
      senior: fc.constantFrom(0, 0, 200),
      figures: fc.array(figure, { minLength: 7, maxLength: 7 }),
    }),
    { minLength: 6, maxLength: 10 },
  ),
});

type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

function rowsOf({ level, gym, ready, rows }: Table): CellValue[][] {
  const isPrimary = level.sheet === "小学";
  const headings = [
    "学校名称",
    "办学类型",
    "小学部学生数",
    "初中部学生数",
    "高中部学生数",
    ready ? "每百名学生拥有高于规定学历教师数" : "高于规定学历教师数",
    "县级以上骨干教师数",
    "体育艺术专任教师数",
    "教学及辅助用房面积",
    gym ? "运动场地面积" : "体育运动场馆面积",
    ready ? "生均教学仪器设备值（元）" : "教学仪器设备值（万元）",
    "网络多媒体教室数",
    ...(gym ? ["室内体育用房面积"] : []),
  ];
  return [
    headings,
    ...rows.map(({ pupils, pasted, other, senior, figures }, index): CellValue[] => {
      const own = typeof pupils === "number" ? pupils : 100;
      const [primary, junior] = isPrimary ? [own, other] : [other, own];
      const sharers = isPrimary
        ? primary + 1.1 * junior + 1.32 * senior
        : primary / 1.1 + junior + 1.2 * senior;
      const gymArea = gym ? 37 : 0;
      const cells = figures.map(({ kind, nudge, paste }, item): CellValue => {
        if (kind === "blank") return "";
        if (kind === "text") return index % 2 === 0 ? "缺" : "八";
        const isReady = ready && (item === 0 || item === 5);
        const times = { plenty: 4, limit: 1, floor: 0.85, shown: 1, pasted: 1 }[kind];
        const perPupil = (level.limits[item]! * times) / PER[item]!;
        const unit = item === 5 && !ready ? 10_000 : 1;
        const total = isReady
          ? level.limits[item]! * times
          : (perPupil * (item >= 3 ? sharers : own)) / unit +
            (item === 3 ? gymArea : item === 4 ? -gymArea : 0);
        const value = Math.max(0, Math.round(total * 1e4) / 1e4 + nudge * 1e-4);
        if (kind === "pasted") return paste(value);
        return kind === "shown"
          ? value.toLocaleString("en-US", { maximumFractionDigits: 4 })
          : value;
      });
      const type = other + senior > 0 ? (isPrimary ? "九年一贯制学校" : "完全中学") : level.type;
      const shown = (count: CellValue): CellValue =>
        pasted && typeof count === "number" ? pasted(count) : count;
      const counts = isPrimary
        ? [shown(pupils), shown(other || ""), senior || ""]
        : [shown(other || ""), shown(pupils), senior || ""];
      return [`第${index + 1}学校`, type, ...counts, ...cells, ...(gym ? [gymArea] : [])];
    }),
  ];
}

test("the grid's own formulas colour exactly the cells that the check finds, on random tables", async () => {
  let coloured = 0;
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const rows = rowsOf(given);
      const excel = excelSession({ [given.level.sheet]: rows });
      try {
        const { outcome } = await checkSheet("2017", undefined, {
          choicesFor: () => totalsChosen,
        });
        if (outcome.kind !== "checked") {
          // No school with pupils: nothing to judge, nothing to mark.
          expect(outcome).toMatchObject({ kind: "notRecognised" });
          return;
        }
        const found = Object.fromEntries(
          flagCells(outcome.assessments).map(({ row, column, kind }) => [
            `${columnLetters(column)}${row + 1}`,
            flagColours[kind].fill,
          ]),
        );
        const addresses = rows.flatMap((row, index) =>
          row.map((_, column) => `${columnLetters(column)}${index + 1}`),
        );
        const fills = await Promise.all(
          addresses.map((address) => effectiveFill(excel.host, given.level.sheet, address)),
        );
        const seen = Object.fromEntries(
          addresses.flatMap((address, index) => (fills[index] ? [[address, fills[index]]] : [])),
        );
        expect(seen).toEqual(found);
        coloured += Object.keys(seen).length;
      } finally {
        excel.dispose();
      }
    }),
    { numRuns: 25, seed: 20261124, endOnFailure: true },
  );
  expect(coloured).toBeGreaterThan(300);
}, 120_000);
