import fc from "fast-check";
import { choicesSetting } from "../../src/excel/choices/choicesSetting";
import { forgetChoices } from "../../src/excel/choices/forgetChoices";
import { parseChoices } from "../../src/excel/choices/parseChoices";
import { parseStoredChoices } from "../../src/excel/choices/parseStoredChoices";
import { readChoices } from "../../src/excel/choices/readChoices";
import { writeChoices } from "../../src/excel/choices/writeChoices";
import { inExcel } from "../../src/excel/inExcel";
import type { ReadingChoices } from "../../src/sheet/ReadingChoices";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

const everything: ReadingChoices = {
  table: 1,
  hiddenRows: "leaveOut",
  level: "junior",
  confirmed: true,
  artsHoldMusicAndArt: false,
  columns: {
    "教学仪器 › 总值": { field: "equipmentValue", basis: "total", factor: 10_000 },
    备注: "none",
  },
  units: { 石桥教学点: { into: "石门中心小学" }, 东校区: "own", 西校区: "leaveOut" },
  putBack: ["石门乡|特教学校"],
};

let excel: ExcelInNode;
beforeEach(() => {
  excel = excelSession({ 小学: [["学校名称"]] });
});
afterEach(() => excel.dispose());

const remembered = (): Promise<unknown> =>
  inExcel(async (context) => {
    const choices = readChoices(context);
    await context.sync();
    return choices();
  });
const setting = (key: string): Promise<unknown> =>
  inExcel(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(key);
    item.load("value");
    await context.sync();
    return item.isNullObject ? undefined : (item.value as unknown);
  });
const put = (value: unknown): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.settings.add(choicesSetting.key, value as string);
    await context.sync();
  });

test("what was decided is remembered by its headings, and forgotten again", async () => {
  expect(await remembered()).toEqual({});
  await inExcel((context) => writeChoices(context, { "aa-11": everything }));
  await inExcel((context) => writeChoices(context, { "bb-22": { level: "primary" } }));
  expect(await remembered()).toEqual({
    "aa-11": everything,
    "bb-22": { level: "primary" },
  });
  await inExcel((context) => forgetChoices(context, ["aa-11"]));
  expect(await remembered()).toEqual({ "bb-22": { level: "primary" } });
});

test("the oldest give way where there are too many", async () => {
  for (let each = 0; each <= choicesSetting.mostPatterns; each++)
    await inExcel((context) => writeChoices(context, { [`a-${100 + each}`]: { table: each } }));
  const kept = Object.keys((await remembered()) as object);
  expect(kept).toHaveLength(choicesSetting.mostPatterns);
  expect(kept).not.toContain("a-100");
  expect(kept.at(-1)).toBe(`a-${100 + choicesSetting.mostPatterns}`);
});

test.each([
  "{",
  "[]",
  "12",
  "null",
  "x".repeat(choicesSetting.mostBytes + 1),
  JSON.stringify({ "aa-22": { units: { ["校".repeat(90_000)]: "own" } } }),
  "[".repeat(200_000),
])("a setting that is none of ours is set aside and not lost: %#", async (text) => {
  await put(text);
  expect(await remembered()).toBeUndefined();
  await inExcel((context) => writeChoices(context, { "aa-11": { level: "primary" } }));
  expect(await setting(choicesSetting.setAside)).toBe(text);
  expect(await remembered()).toEqual({ "aa-11": { level: "primary" } });
});

test.each<[unknown, ReadingChoices | undefined]>([
  [{ table: -1, level: "senior", hiddenRows: true, confirmed: "yes" }, undefined],
  [{ table: 2.5, level: "primary" }, { level: "primary" }],
  [{ columns: { a: { field: "constructor", basis: "total", factor: 1 } } }, undefined],
  [
    { columns: { a: { field: "books", basis: "per", factor: 1 }, b: "none" } },
    { columns: { b: "none" } },
  ],
  [{ columns: { a: { field: "books", basis: "total", factor: -1 } } }, undefined],
  [{ units: { a: { into: 5 }, b: { into: "c" } } }, { units: { b: { into: "c" } } }],
  [{ putBack: ["a", 5, "", null] }, { putBack: ["a"] }],
  ["text", undefined],
  [null, undefined],
])("of %j only what is right stands", (stored, choices) => {
  expect(parseChoices(stored)).toEqual(choices);
});

test("whatever a workbook holds, reading it never fails and gives choices only", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (stored) => {
      const choices = parseStoredChoices(stored);
      if (choices) expect(parseStoredChoices(JSON.stringify(choices))).toEqual(choices);
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test("a second setting that is none of ours does not push out the first", async () => {
  for (const text of ["{", "[1]", "{"]) {
    await put(text);
    await inExcel((context) => writeChoices(context, { "aa-11": { level: "primary" } }));
  }
  expect(await setting(choicesSetting.setAside)).toBe("{");
  expect(await setting(`${choicesSetting.setAside}.2`)).toBe("[1]");
  expect(await setting(`${choicesSetting.setAside}.3`)).toBeUndefined();
});

test("choices that were tampered with never bring more than choices, nor names of JavaScript's own", () => {
  const stored = JSON.stringify({ "aa-11": everything, "bb-22": { level: "primary" } });
  const piece = fc.constantFrom(
    ...['{"__proto__":{"level":"junior"}}', '"constructor"', "null", "[[[[]]]]", "1e999", "-1"],
    ...['{"toString":"own"}', '"\\u0000"', "}", ",", '"'],
  );
  const place = fc.nat(stored.length);
  let understood = 0;
  fc.assert(
    fc.property(place, fc.nat(40), fc.oneof(piece, fc.string()), (from, length, inserted) => {
      const text = stored.slice(0, from) + inserted + stored.slice(from + length);
      const choices = parseStoredChoices(text);
      if (!choices) return;
      understood++;
      expect(parseStoredChoices(JSON.stringify(choices))).toEqual(choices);
      for (const one of Object.values(choices))
        expect(Object.keys(everything)).toEqual(expect.arrayContaining(Object.keys(one)));
    }),
    { numRuns: 5000, seed: 20171231 },
  );
  // As values in place of values, which no broken JSON hides.
  const values: unknown[] = [
    null,
    [],
    {},
    -1,
    "x",
    { into: {} },
    JSON.parse('{"__proto__":"own"}'),
  ];
  for (const key of Object.keys(everything))
    for (const value of values) {
      const text = JSON.stringify({ "aa-11": { ...everything, [key]: value } });
      const choices = parseStoredChoices(text);
      expect(choices && parseStoredChoices(JSON.stringify(choices))).toEqual(choices);
      understood++;
    }
  expect(understood).toBeGreaterThan(50);
  expect(({} as Record<string, unknown>)["level"]).toBeUndefined();
});
