import { groupSchools } from "../../../src/taskpane/check/groupSchools";
import { highestCoefficient } from "../../../src/taskpane/check/highestCoefficient";
import { indicatorCounts } from "../../../src/taskpane/check/indicatorCounts";
import { reasonShown } from "../../../src/taskpane/check/reasonShown";
import { unknownCauses } from "../../../src/taskpane/check/unknownCauses";
import { largestContributions } from "../../../src/taskpane/coefficients/largestContributions";
import { coefficientScale } from "../../../src/taskpane/parts/coefficientScale";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { junior, primary } from "../fixtures/county";
import { states } from "../fixtures/states";

const names = (...args: Parameters<typeof groupSchools>): readonly (readonly string[])[] =>
  groupSchools(...args).map((group) => group.schools.map((school) => school.name));

describe("the list of schools", () => {
  test("failing schools come first, borderline ones after, passing ones not at all", () => {
    const groups = groupSchools(primary.schools, "sheet");
    expect(groups.map((group) => [group.verdict, group.schools.length])).toEqual([
      ["fail", 8],
      ["borderline", 6],
    ]);
    expect(groupSchools(junior.schools, "sheet")).toEqual([]);
  });

  test("among failing schools those with more items short come first, then as in the sheet", () => {
    expect(names(primary.schools, "sheet")[0]).toEqual([
      "城关第二小学",
      "城关第四小学",
      "柳河镇白塔小学",
      "云岭九年一贯制学校",
      "东湾镇中心小学",
      "青石镇中心小学",
      "大坪村小学",
      "石门乡中心小学",
    ]);
  });

  test("sorted by gap, the school without any backbone teacher comes first, and last the other way", () => {
    expect(names(primary.schools, "largest")[0]?.[0]).toBe("大坪村小学");
    expect(names(primary.schools, "smallest")[0]?.at(-1)).toBe("大坪村小学");
  });

  test("a filter keeps the schools short of that indicator, and sorts by its gap alone", () => {
    expect(names(primary.schools, "largest", "L5")).toEqual([
      ["城关第二小学", "云岭九年一贯制学校", "城关第四小学"],
      ["城关第一小学"],
    ]);
  });

  test("chips count schools per indicator, most first", () => {
    expect(indicatorCounts(primary.schools)).toEqual([
      { indicatorId: "L2", count: 5 },
      { indicatorId: "L5", count: 4 },
      { indicatorId: "L1", count: 2 },
      { indicatorId: "L3", count: 2 },
      { indicatorId: "L4", count: 2 },
      { indicatorId: "L7", count: 2 },
      { indicatorId: "L6", count: 1 },
    ]);
  });

  test("a borderline school whose gap the decimals hide says so, another that it reaches the floor", () => {
    const reason = (name: string): string | undefined =>
      reasonShown(primary.schools.find((school) => school.name === name)!)?.code;
    expect(reason("南坪镇中心小学")).toBe("roundingHides");
    expect(reason("城关第一小学")).toBe("oneShort");
    expect(reason("城关第二小学")).toBe("tooManyShort");
    expect(reason("大坪村小学")).toBe("belowFloor");
  });

  test("what keeps a verdict open is counted", () => {
    expect(unknownCauses(states.undecided.assessments[0]!, qualityBalance2017)).toEqual({
      noSchools: false,
      absentIndicators: 1,
      leftOutRows: 1,
      incompleteSchools: 2,
      firstIncomplete: { school: "示范县第3初级中学", indicatorIds: ["L2"] },
      undefinedCoefficients: 0,
    });
  });
});

describe("the coefficients shown", () => {
  test("the highest one is named, undefined ones are passed over", () => {
    expect(highestCoefficient(primary.coefficients)?.indicatorId).toBe("L2");
    expect(highestCoefficient(states.noSchools.assessments[0]!.coefficients)).toBeUndefined();
  });

  test("at most five contributors, none without a share", () => {
    expect(largestContributions(primary.coefficients[1]!).map((each) => each.name)).toEqual([
      "城关第三小学",
      "黄桥镇第二小学",
      "东湾镇中心小学",
      "城关第四小学",
      "北关小学",
    ]);
    const equal = { row: 1, name: "A", value: 1, fromMean: 0, share: 0 };
    expect(largestContributions({ ...primary.coefficients[1]!, contributions: [equal] })).toEqual(
      [],
    );
  });

  test("bars leave room beyond the limit and beyond the largest value", () => {
    expect(coefficientScale([0.256, 0.502], 0.5)).toBeCloseTo(0.6, 12);
    expect(coefficientScale([1], 0.5)).toBeCloseTo(1.05, 12);
    expect(coefficientScale([], undefined)).toBe(1);
  });
});
