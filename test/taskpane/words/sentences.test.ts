import type { Notice } from "../../../src/assessment/Notice";
import { paneTexts } from "../../../src/i18n/pane/paneTexts";
import type { RecognitionFailure } from "../../../src/sheet/RecognitionFailure";
import type { UnusedColumn } from "../../../src/sheet/UnusedColumn";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { primary } from "../fixtures/county";

const zh = paneTexts("zh-CN");
const en = paneTexts("en");

const unused: readonly UnusedColumn[] = [
  { column: 10, heading: "X", field: "books", reason: "unfitUnit", unit: "U" },
  { column: 10, heading: "X", field: "books", reason: "unitsDiffer", unit: "U" },
  {
    column: 10,
    heading: "X",
    field: "equipmentValue",
    reason: "unitAgainstFigures",
    factor: 10_000,
  },
];

const failures: readonly RecognitionFailure[] = [
  { code: "emptySheet" },
  { code: "noHeading", found: ["A"] },
  { code: "noHeading", found: [] },
  { code: "noPupils", headingRow: 2 },
  { code: "noHeading", found: [], unused },
  { code: "noPupils", headingRow: 2, unused },
  { code: "noIndicators", headingRow: 2, unused },
  { code: "noIndicators", headingRow: 2 },
  { code: "noSchools", headingRow: 2 },
];

const notices: readonly Notice[] = [
  { code: "combinedTakenAsSplit", rows: [1], names: ["N"] },
  { code: "combinedSplit", rows: [1, 2], names: ["N", "M"] },
  { code: "indicatorsAbsent", indicatorIds: ["L7"] },
  { code: "unitAssumed", column: 10, heading: "X", factor: 10000 },
  { code: "unitAssumed", column: 10, heading: "X", factor: 1 },
  { code: "gymNotSeparate" },
  { code: "sharedTeachersUnclear", rows: [1], names: ["N"] },
  { code: "levelPupilsMissing", rows: [1], names: ["N"] },
  { code: "noSchoolRule" },
  { code: "textNumbers", count: 1200 },
  { code: "gymAboveTeaching", rows: [1], names: ["N"] },
  ...unused.map((column): Notice => ({ code: "columnNotUsed", ...column })),
  { code: "putBack", rows: [1], names: ["N"], keys: ["k"] },
  { code: "folded", rows: [1, 2], names: ["N", "M"] },
  { code: "derived", indicatorId: "L1", columns: ["+X", "-Y"] },
  { code: "degreesAboveTeachers", rows: [1], names: ["N"] },
  { code: "kindergartenNotSplit", rows: [1], names: ["N"] },
  { code: "hiddenCounted", rows: [1, 2] },
  { code: "countyFilledDown", rows: [1] },
];

const chinese = /[\u4e00-\u9fff]/;

/** Every plain string anywhere in the words. */
function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value && typeof value === "object") return Object.values(value).flatMap(strings);
  return [];
}

describe("the pane's sentences", () => {
  test("every failure to recognise a sheet says something of its own, in both languages", () => {
    for (const words of [zh, en]) {
      const bodies = failures.map((failure) => words.notRecognised("S", failure));
      expect(new Set(bodies.map((each) => each.body)).size).toBe(failures.length);
      for (const { title, body } of bodies) {
        expect(`${title}${body}`).not.toMatch(/undefined|NaN|\[object/);
        expect(chinese.test(body)).toBe(words === zh);
      }
    }
  });

  test("rows are counted from one and columns named by letters", () => {
    expect(zh.notRecognised("S", { code: "noPupils", headingRow: 2 }).body).toContain("第 3 行");
    expect(en.notRecognised("S", { code: "noPupils", headingRow: 2 }).body).toContain("Row 3");
  });

  test("what was left out and not read is summed up as on the county's sheet", () => {
    expect(zh.leftOut.line([...primary.leftOut].reverse())).toBe(
      "未纳入：教学点（38 人）1，合计行 1",
    );
    expect(zh.leftOut.unreadableLine(primary.unreadable)).toBe("未能读取：班数 1 格（E24）");
    expect(en.leftOut.line(primary.leftOut)).toBe(
      "Left out: 1 total row, 1 teaching point (38 pupils)",
    );
    expect(en.leftOut.unreadableLine(primary.unreadable)).toBe(
      "Not readable: Classes, 1 cell (E24)",
    );
  });

  test("a teaching point left out names the rule of the standard", () => {
    const point = primary.leftOut.find((each) => each.reason === "teachingPoint")!;
    expect(zh.details.reason(point, 50)).toBe("教学点，38 人，不足 50 人");
    expect(zh.details.reason(point, Infinity)).toBe("教学点，38 人，此标准不计教学点");
    expect(en.details.reason(point, 50)).toBe("Teaching point, 38 pupils, fewer than 50");
  });

  test("every notice has a sentence in both languages", () => {
    for (const words of [zh, en]) {
      const all = notices.map((notice) => words.details.notice(notice, ["L7 N"]));
      expect(new Set(all).size).toBe(notices.length);
      for (const sentence of all) {
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        expect(chinese.test(sentence)).toBe(words === zh);
      }
    }
  });

  test("a protected sheet without a known name is still a whole sentence", () => {
    expect(zh.problem({ code: "protected", sheetName: "" }).body).toMatch(/^此表受保护/);
    expect(en.problem({ code: "protected", sheetName: "" }).body).toContain("on this sheet.");
  });

  test("no English word stands in the Chinese plain texts and no Chinese in the English ones", () => {
    for (const text of strings(en)) expect(text).not.toMatch(chinese);
    for (const text of strings(zh)) {
      expect(text.replace(/Excel|LTSC|Enter/g, "")).not.toMatch(/[A-Za-z]{2,}/);
    }
  });

  test("a standard is named as officials cite it", () => {
    expect(zh.standardLine(qualityBalance2017)).toBe("优质均衡·教督〔2017〕6号");
    expect(zh.standardLine(basicBalance2012)).toBe("基本均衡·教督〔2012〕3号");
    expect(en.standardLine(qualityBalance2017)).toBe("High-quality balance 2017");
  });

  test("a school's reason carries the floor of its standard", () => {
    expect(zh.reason({ code: "belowFloor", count: 1 }, "85%", "fail")).toBe("不达标·低于 85%");
    expect(zh.reason({ code: "tooManyShort", count: 2 }, "85%", "fail")).toBe("不达标·2 项");
    expect(zh.reason({ code: "oneShort" }, "85%", "borderline")).toBe("临界·达到 85%");
    expect(zh.reason({ code: "missing", count: 1 }, "85%", "unknown")).toBe("无法判定·缺 1 项");
  });

  test("an unknown verdict says what is missing", () => {
    const causes = {
      noSchools: false,
      absentIndicators: 1,
      leftOutRows: 1,
      incompleteSchools: 2,
      undefinedCoefficients: 0,
    };
    expect(zh.unknownBecause(causes)).toBe("表中缺 1 项指标，2 所学校缺数据，1 行有数据但未纳入");
    expect(en.unknownBecause(causes)).toBe(
      "1 indicator not on the sheet, 2 schools with missing values, 1 row with figures left out",
    );
  });
});
