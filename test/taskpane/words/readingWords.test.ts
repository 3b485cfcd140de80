import { countyTexts } from "../../../src/i18n/pane/countyTexts";
import { mappingTexts } from "../../../src/i18n/pane/mappingTexts";
import { questionTexts } from "../../../src/i18n/pane/questionTexts";
import { signedSum } from "../../../src/i18n/pane/signedSum";
import { splitTexts } from "../../../src/i18n/pane/splitTexts";

const chinese = /[\u4e00-\u9fff]/;
const texts = [mappingTexts, questionTexts, countyTexts, splitTexts];

/** Every plain string anywhere in the words. */
function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value && typeof value === "object") return Object.values(value).flatMap(strings);
  return [];
}

test("no English word stands in the Chinese texts and no Chinese in the English ones, but for a title cited", () => {
  for (const of of texts) {
    for (const text of strings(of("en"))) expect(text.replace(/《.*》/, "")).not.toMatch(chinese);
    for (const text of strings(of("zh-CN"))) expect(text).not.toMatch(/[A-Za-z]{2,}/);
  }
});

test("both languages have words for the same things", () => {
  for (const of of texts) {
    const keys = (value: unknown): unknown =>
      value && typeof value === "object"
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]))
        : typeof value;
    expect(keys(of("en"))).toEqual(keys(of("zh-CN")));
  }
});

test("one is one and more are more", () => {
  const en = questionTexts("en");
  expect(en.title(1)).toBe("1 thing to settle first");
  expect(en.hiddenRows(1)).toBe("1 row is hidden: does it count?");
  expect(en.hiddenRows(7)).toBe("7 rows are hidden: do they count?");
  expect(en.units(1)).toBe("1 unit is no school of its own: whose is it?");
  expect(countyTexts("en").summary("primary", { counties: 1, pass: 1, fail: 0, unknown: 0 })).toBe(
    "Primary, 1 county: 0 below, 1 meet",
  );
  expect(mappingTexts("en").table("A3:K40", [2])).toBe("Table A3:K40, headings in row 3");
  expect(mappingTexts("zh-CN").table("A3:K40", [2, 3, 4])).toBe("数据表 A3:K40，表头在第 3–5 行");
});

test("a sum begins with a name, not with a plus", () => {
  expect(signedSum(["+专科", "+本科", "-室内体育用房"])).toBe("专科 + 本科 − 室内体育用房");
  expect(signedSum(["专科", "− 本科"])).toBe("专科 − 本科");
  expect(signedSum([])).toBe("");
});
