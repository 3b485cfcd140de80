import fc from "fast-check";
import type { CellValue } from "../../../src/sheet/CellValue";
import type { SheetArea } from "../../../src/sheet/SheetArea";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import { gridOf } from "../../support/gridOf";

/** One answer of a form as it is meant. */
export interface Truth {
  /** Groups or sections, then the label, without decoration. */
  readonly path: readonly string[];
  /** "" where it was left blank. */
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** A form laid out on a sheet, with what it means. */
export interface LaidOutForm {
  readonly grid: SheetGrid;
  readonly truths: readonly Truth[];
}

interface Asked {
  readonly label: string;
  readonly unit?: string;
  readonly answer: fc.Arbitrary<CellValue>;
}

const count = fc.integer({ min: 0, max: 5000 });
const area = fc.integer({ min: 0, max: 400_000 }).map((value) => value / 10);
const figures: readonly Asked[] = [
  { label: "在校生数", unit: "人", answer: count },
  { label: "班数", unit: "个", answer: count },
  { label: "专任教师数", unit: "人", answer: count },
  { label: "县级以上骨干教师数", unit: "人", answer: count },
  { label: "教学及辅助用房面积", unit: "㎡", answer: area },
  { label: "体育运动场馆面积", unit: "平方米", answer: area },
  { label: "教学仪器设备值", unit: "万元", answer: area },
  { label: "网络多媒体教室数", unit: "间", answer: count },
  { label: "计算机台数", unit: "台", answer: count },
  { label: "图书册数", unit: "册", answer: count },
  { label: "绿化面积", unit: "亩", answer: area },
  { label: "寄宿生数", unit: "人", answer: count },
  { label: "教职工数", unit: "人", answer: count },
];
const words = (...all: string[]): fc.Arbitrary<CellValue> => fc.constantFrom(...all);
const texts: readonly Asked[] = [
  { label: "办学类型", answer: words("小学", "初级中学", "九年一贯制学校") },
  { label: "举办者类型", answer: words("县级教育部门", "民办", "☑公办 □民办", "□公办 ■民办") },
  { label: "学校标识码", answer: words("2143001234", "0012", "3643000001") },
  { label: "所属乡镇", answer: words("石门乡", "柳河镇") },
  { label: "校长姓名", answer: words("李四", "王小明", "=HYPERLINK(1)") },
  { label: "联系电话", answer: words("0744-8222333", "13800000000") },
  { label: "校训", answer: words("团结奋进", "-", "无") },
  { label: "建校时间", answer: words("1958年", "一九五八年九月") },
];
/** Not in any list of labels: only their place can tell. */
const unknownTexts: readonly Asked[] = [
  { label: "办学特色", answer: words("书法", "足球") },
  { label: "获奖", answer: words("省级", "县级文明校园") },
];

const UNKNOWN = new Set(unknownTexts.map(({ label }) => label));

interface Drawn {
  readonly label: string;
  readonly unit: string | undefined;
  readonly unitAt: "label" | "value" | "cell" | "nowhere";
  readonly value: CellValue;
}

const drawn = ({ label, unit, answer }: Asked): fc.Arbitrary<Drawn> =>
  fc.record({
    label: fc.constant(label),
    unit: fc.constant(unit),
    unitAt: unit
      ? fc.constantFrom("label" as const, "value" as const, "cell" as const, "nowhere" as const)
      : fc.constant("nowhere" as const),
    value: fc.oneof({ weight: 9, arbitrary: answer }, { weight: 1, arbitrary: fc.constant("") }),
  });

const decoration = fc.constantFrom(
  (label: string) => label,
  (label: string) => `${label}：`,
  (label: string) => ` ${label} `,
  (label: string) => `${label.slice(0, 2)}\n${label.slice(2)}`,
  (label: string) => `${label.slice(0, 1)} ${label.slice(1)}`,
);

interface Band {
  readonly kind: "pairs" | "vertical" | "section" | "grouped";
  readonly items: readonly Drawn[];
  readonly name: string;
}

const bands = (items: readonly Drawn[]): fc.Arbitrary<Band[]> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 2, max: 6 }), {
        minLength: items.length,
        maxLength: items.length,
      }),
      fc.array(
        fc.constantFrom("pairs", "pairs", "vertical", "section", "grouped") as fc.Arbitrary<
          Band["kind"]
        >,
        {
          minLength: items.length,
          maxLength: items.length,
        },
      ),
      fc.shuffledSubarray(
        ["基本情况", "附设幼儿班", "师资情况", "校舍条件", "分校区", "寄宿制情况"],
        {
          minLength: 6,
          maxLength: 6,
        },
      ),
    )
    .map(([sizes, kinds, names]) => {
      const found: Band[] = [];
      for (let from = 0; from < items.length;) {
        const place = found.length;
        const size = sizes[place]!;
        const kind = place === 0 || place >= names.length ? "pairs" : kinds[place]!;
        const members = items.slice(from, from + size);
        // Over a row of answers an unknown word beside one label may be that label's answer: it takes two known ones.
        const isKnown = members.length > 1 && !members.some(({ label }) => UNKNOWN.has(label));
        found.push({
          kind: kind === "vertical" && !isKnown ? "pairs" : kind,
          items: members,
          name: names[place % 6]!,
        });
        from += size;
      }
      return found;
    });

/** Forms of one school laid out in every way that the reading knows, in random mixture. */
export const laidOutForm: fc.Arbitrary<LaidOutForm> = fc
  .tuple(
    fc.shuffledSubarray([...figures, ...texts, ...unknownTexts], { minLength: 4 }),
    fc.record({
      firstRow: fc.integer({ min: 0, max: 3 }),
      firstColumn: fc.integer({ min: 0, max: 2 }),
      pairs: fc.integer({ min: 1, max: 3 }),
      labelWidth: fc.integer({ min: 1, max: 2 }),
      valueWidth: fc.integer({ min: 1, max: 2 }),
      hasTitle: fc.boolean(),
      hasNote: fc.boolean(),
    }),
  )
  .chain(([asked, shape]) =>
    fc
      .tuple(...asked.map(drawn))
      .chain((items) =>
        fc.tuple(
          bands([
            { label: "学校名称", unit: undefined, unitAt: "nowhere", value: "石门乡中心小学" },
            ...items,
          ]),
          fc.array(decoration, { minLength: items.length + 1, maxLength: items.length + 1 }),
        ),
      )
      .map(([laid, decorations]) => layOut(laid, shape, decorations)),
  );

function layOut(
  laid: readonly Band[],
  shape: {
    firstRow: number;
    firstColumn: number;
    pairs: number;
    labelWidth: number;
    valueWidth: number;
    hasTitle: boolean;
    hasNote: boolean;
  },
  decorations: readonly ((label: string) => string)[],
): LaidOutForm {
  const rows: CellValue[][] = [];
  const merges: SheetArea[] = [];
  const truths: Truth[] = [];
  const put = (row: number, column: number, value: CellValue, width = 1, height = 1): void => {
    while (rows.length < row + height) rows.push([]);
    for (let each = row; each < row + height; each++)
      while (rows[each]!.length < column + width) rows[each]!.push("");
    rows[row]![column] = value;
    if (width > 1 || height > 1)
      merges.push({
        firstRow: row + shape.firstRow,
        firstColumn: column + shape.firstColumn,
        lastRow: row + height - 1 + shape.firstRow,
        lastColumn: column + width - 1 + shape.firstColumn,
      });
  };
  const { pairs, labelWidth, valueWidth } = shape;
  const width = 1 + pairs * (labelWidth + valueWidth + 1);
  let row = 0;
  let place = 0;
  let section: string[] = [];
  if (shape.hasTitle) put(row++, 0, "2025年石门县义务教育学校基本情况表", width);
  const decorate = (item: Drawn): string => {
    const label = decorations[place++]!(item.label);
    return item.unitAt === "label" ? `${label.replace(/[：\s]+$/u, "")}（${item.unit}）` : label;
  };
  const truth = (path: readonly string[], item: Drawn, at: readonly [number, number]): void => {
    truths.push({
      path,
      value: item.value,
      row: at[0] + shape.firstRow,
      column: at[1] + shape.firstColumn,
    });
  };
  const valueOf = (item: Drawn): CellValue =>
    item.unitAt === "value" && item.value !== "" ? `${item.value} ${item.unit}` : item.value;
  for (const band of laid) {
    if (band.kind === "section") {
      put(row++, 0, band.name, width);
      section = [band.name];
    }
    if (band.kind === "vertical") {
      const isLong = band.items.length > Math.floor(width / labelWidth);
      const items = isLong ? band.items.slice(0, Math.floor(width / labelWidth)) : band.items;
      items.forEach((item, at) => {
        put(row, at * labelWidth, decorate(item), labelWidth);
        put(
          row + 1,
          at * labelWidth,
          valueOf({ ...item, unitAt: item.unitAt === "cell" ? "nowhere" : item.unitAt }),
          labelWidth,
        );
        truth([...section, item.label], item, [row + 1, at * labelWidth]);
      });
      place += band.items.length - items.length;
      row += 2;
      continue;
    }
    const isGrouped = band.kind === "grouped";
    const left = isGrouped ? 1 : 0;
    const height = Math.ceil(band.items.length / pairs);
    if (isGrouped) put(row, 0, band.name, 1, height);
    band.items.forEach((item, index) => {
      const at = row + Math.floor(index / pairs);
      const column = left + (index % pairs) * (labelWidth + valueWidth + 1);
      put(at, column, decorate(item), labelWidth);
      put(at, column + labelWidth, valueOf(item), valueWidth);
      if (item.unitAt === "cell") put(at, column + labelWidth + valueWidth, item.unit!);
      truth([...section, ...(isGrouped ? [band.name] : []), item.label], item, [
        at,
        column + labelWidth,
      ]);
    });
    row += height;
  }
  if (shape.hasNote) put(row++, 0, "注：本表由学校填写，一式两份。", width);
  return {
    grid: { ...gridOf("Sheet1", rows, shape.firstRow, shape.firstColumn), merges },
    truths,
  };
}
