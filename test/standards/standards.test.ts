import { basicBalance2012 } from "../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { standards } from "../../src/standards/standards";
import { withSchoolGate } from "../../src/standards/withSchoolGate";

const limitsOf = (id: string) =>
  qualityBalance2017.indicators.find((indicator) => indicator.id === id)?.limits;

describe("优质均衡 2017", () => {
  test("has the seven limits of both levels", () => {
    expect(
      qualityBalance2017.indicators.map(({ id, limits }) => [id, limits?.primary, limits?.junior]),
    ).toEqual([
      ["L1", 4.2, 5.3],
      ["L2", 1, 1],
      ["L3", 0.9, 0.9],
      ["L4", 4.5, 5.8],
      ["L5", 7.5, 10.2],
      ["L6", 2000, 2500],
      ["L7", 2.3, 2.4],
    ]);
  });

  test("asks for 6 of 7 and 85 % of the seventh, and judges each coefficient", () => {
    expect(qualityBalance2017.schoolRule).toMatchObject({ required: 6, floor: 0.85 });
    expect(qualityBalance2017.coefficientRule).toMatchObject({
      judges: "each",
      limits: { primary: 0.5, junior: 0.45 },
      decimals: 3,
    });
  });

  test("splits the four stocks and not the teachers", () => {
    expect(
      qualityBalance2017.indicators.filter(({ shared }) => shared).map(({ id }) => id),
    ).toEqual(["L4", "L5", "L6", "L7"]);
  });

  test("takes the gym out of the teaching area and puts it beside a sports ground counted without it", () => {
    const gym = { field: "gymArea", optional: true };
    const [teaching, sports] = ["L4", "L5"].map((id) =>
      qualityBalance2017.indicators.find((indicator) => indicator.id === id),
    );
    expect(teaching?.numerator).toEqual([
      { field: "teachingArea", sign: 1 },
      { ...gym, sign: -1 },
    ]);
    expect(sports?.numerator).toEqual([{ field: "sportsArea", sign: 1 }]);
    expect(sports?.alternatives).toEqual([
      [
        { field: "sportsGroundArea", sign: 1 },
        { ...gym, sign: 1 },
      ],
    ]);
  });

  test("counts private schools and 教学点 of 50 pupils or more", () => {
    expect(qualityBalance2017.scope).toMatchObject({
      teachingPointMinimumPupils: 50,
      includesPrivate: true,
    });
  });
});

describe("基本均衡 2012", () => {
  test("judges the mean of eight coefficients and has no national limit per school", () => {
    expect(basicBalance2012.indicators).toHaveLength(8);
    expect(basicBalance2012.schoolRule).toBeUndefined();
    expect(basicBalance2012.indicators.every(({ limits }) => limits === undefined)).toBe(true);
    expect(basicBalance2012.coefficientRule).toMatchObject({
      judges: "composite",
      limits: { primary: 0.65, junior: 0.55 },
    });
  });

  test("splits the five stocks and not the teachers", () => {
    expect(basicBalance2012.indicators.filter(({ shared }) => shared).map(({ id }) => id)).toEqual([
      "B1",
      "B2",
      "B3",
      "B4",
      "B5",
    ]);
  });
});

describe("every standard", () => {
  test.each(standards)("$id has indicators of distinct ids and names", ({ indicators }) => {
    for (const key of ["zh", "en", "zhShort", "enShort"] as const) {
      expect(new Set(indicators.map(({ names }) => names[key])).size).toBe(indicators.length);
    }
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  });

  test.each(standards)(
    "$id quotes only what was read, and names a document for all",
    (standard) => {
      const sources = [
        ...standard.indicators.map(({ source }) => source),
        standard.coefficientRule.source,
        standard.coefficientRule.formulaSource,
        standard.scope.source,
        ...(standard.schoolRule ? [standard.schoolRule.source] : []),
      ];
      for (const source of sources) {
        expect(source.document).not.toBe("");
        if (source.confidence === "recalled") expect(source.quote).toBeUndefined();
        if (source.confidence === "text-read") expect(source.quote).toBeDefined();
      }
    },
  );
});

test("the wording that a district's notice gives to the limits of 2012 is not put into the national document", () => {
  const { source } = basicBalance2012.coefficientRule;
  expect(source.document).toContain("鸠江区");
  expect(source.document).not.toContain("教督〔2012〕3号");
  expect(source.quote).toContain("小学≤0.65,初中≤0.55");
});

describe("a school gate of one's own", () => {
  const source = { document: "某省义务教育学校办学基本标准", confidence: "recalled" } as const;
  const limits = {
    B1: { primary: 3.5, junior: 4.2 },
    B4: { primary: 6, junior: 8 },
    B5: { primary: 15, junior: 25 },
  };

  test("gives limits and k of n, and leaves the standard itself as it was", () => {
    const before = JSON.stringify(basicBalance2012);
    const gated = withSchoolGate(basicBalance2012, { limits, required: 2, floor: 0.8, source });
    expect(gated.schoolRule).toEqual({ required: 2, floor: 0.8, source });
    expect(gated.indicators.filter((indicator) => indicator.limits).map(({ id }) => id)).toEqual([
      "B1",
      "B4",
      "B5",
    ]);
    expect(gated.coefficientRule).toBe(basicBalance2012.coefficientRule);
    expect(JSON.stringify(basicBalance2012)).toBe(before);
  });

  test("has no floor where none is given", () => {
    const gated = withSchoolGate(basicBalance2012, { limits, required: 3, source });
    expect(gated.schoolRule).toEqual({ required: 3, source });
  });

  test("replaces the limits that a standard had", () => {
    const gated = withSchoolGate(qualityBalance2017, {
      limits: { L1: { primary: 3, junior: 4 } },
      required: 1,
      source,
    });
    expect(gated.indicators.map((indicator) => indicator.limits)).toEqual([
      { primary: 3, junior: 4 },
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    expect(limitsOf("L1")).toEqual({ primary: 4.2, junior: 5.3 });
  });

  test("is refused where it cannot be met or names what is not there", () => {
    expect(() => withSchoolGate(basicBalance2012, { limits, required: 4, source })).toThrow(
      RangeError,
    );
    expect(() => withSchoolGate(basicBalance2012, { limits, required: 0, source })).toThrow(
      RangeError,
    );
    expect(() =>
      withSchoolGate(basicBalance2012, {
        limits: { L1: { primary: 1, junior: 1 } },
        required: 1,
        source,
      }),
    ).toThrow("L1");
  });
});
