import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { countCounties } from "../../../src/taskpane/counties/countCounties";
import { decisiveCoefficient } from "../../../src/taskpane/counties/decisiveCoefficient";
import { listedCounties } from "../../../src/taskpane/counties/listedCounties";
import { decimalsThatAdd } from "../../../src/taskpane/splits/decimalsThatAdd";
import { countiesOf } from "../fixtures/counties";

const counties = countiesOf(16);
const [first] = counties;

describe("the list of counties", () => {
  test("keeps its order, whatever narrows it", () => {
    const junior = listedCounties(counties, { level: "junior", query: "" });
    expect(junior).toEqual(counties.filter(({ level }) => level === "junior"));
  });

  test("is searched by prefecture and county, full width or not", () => {
    const found = listedCounties(counties, { level: "all", query: " 示范　庚 " });
    expect(found.map(({ key }) => key)).toEqual(["示范市/庚县", "示范市/庚县"]);
    expect(listedCounties(counties, { level: "all", query: "丁 示范" })).toEqual([]);
  });

  test("every county of a level is counted once; borderline ones meet the standard", () => {
    for (const level of ["primary", "junior"] as const) {
      const { counties: all, pass, fail, unknown } = countCounties(counties, level);
      expect(all).toBe(16);
      expect(pass + fail + unknown).toBe(16);
    }
    expect(countCounties([{ ...first!, verdict: "borderline" }], first!.level).pass).toBe(1);
  });
});

describe("the coefficient that a county's verdict rests on", () => {
  const coefficients = [
    { indicatorId: "L1", value: 0.4, limit: 0.5, state: "pass" as const },
    { indicatorId: "L2", state: "undefined" as const },
    { indicatorId: "L3", value: 0.52, limit: 0.5, state: "fail" as const },
  ];

  test("is the highest, where each is judged", () => {
    expect(decisiveCoefficient({ ...first!, coefficients }, qualityBalance2017)).toMatchObject({
      indicatorId: "L3",
      value: 0.52,
      failed: true,
    });
    expect(
      decisiveCoefficient({ ...first!, coefficients: [] }, qualityBalance2017),
    ).toBeUndefined();
  });

  test("is the composite, where that is judged", () => {
    const composite = { value: 0.61, limit: 0.65, state: "pass" };
    expect(
      decisiveCoefficient({ ...first!, coefficients, composite }, basicBalance2012),
    ).toMatchObject({ value: 0.61, limit: 0.65, failed: false });
    expect(decisiveCoefficient({ ...first!, coefficients }, basicBalance2012)).toBeUndefined();
  });
});

test("printed parts add up to the printed total", () => {
  expect(decimalsThatAdd(2382, [996, 1386], 2)).toBe(2);
  // 0.333 + 0.333 + 0.334 = 1, where 0.33 + 0.33 + 0.33 is not.
  expect(decimalsThatAdd(1, [0.333, 0.333, 0.334], 2)).toBe(3);
  expect(decimalsThatAdd(10, [10 / 3, 10 / 3, 10 / 3], 2)).toBe(6);
});
