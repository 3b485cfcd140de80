import fc from "fast-check";
import { auditFigure, type Audit, type AuditKind } from "../../src/measures/auditFigure";
import { ExactRatio } from "../../src/measures/ExactRatio";
import { readWrittenFigure } from "../../src/measures/readWrittenFigure";
import { rewriteFigure } from "../../src/measures/rewriteFigure";
import { agreesExactly, decimalsOf, exactValue, print, witnessOf } from "../oracle/exactAudit";
import { Fraction } from "../oracle/Fraction";

const audit = (kind: AuditKind, printed: string, current: string, previous: string): Audit =>
  auditFigure(
    kind,
    readWrittenFigure(printed),
    readWrittenFigure(current),
    readWrittenFigure(previous),
  );
const verdict = (kind: AuditKind, printed: string, current: string, previous: string): string =>
  audit(kind, printed, current, previous).verdict;

describe("the wages of the county's report", () => {
  test("2019: 4.35 % lies within what 7.26 and 7.57 allow", () => {
    // The table made of the report: recomputes to 4.27 %, allowed are 4.1294 % to 4.4108 %.
    expect(audit("growth", "0.0435", "7.57", "7.26")).toEqual({
      verdict: "explained",
      recomputed: 0.04269972451790634,
      least: 0.04129387474191328,
      most: 0.04410751206064783,
    });
    expect(verdict("growth", "0.0427", "7.57", "7.26")).toBe("agrees");
    expect(verdict("growth", "0.0442", "7.57", "7.26")).toBe("disagrees");
    expect(verdict("growth", "0.0412", "7.57", "7.26")).toBe("disagrees");
  });

  test("2020: 1.68 % lies within what 7.57 and 7.70 allow", () => {
    // The same table: recomputes to 1.7173 %, allowed are 1.5842 % to 1.8506 %.
    expect(audit("growth", "0.0168", "7.70", "7.57")).toEqual({
      verdict: "explained",
      recomputed: 0.017173051519154558,
      least: 0.015841584158415842,
      most: 0.018506278916060808,
    });
    // One decimal fewer allows ten times as much.
    expect(verdict("growth", "0.0230", "7.70", "7.57")).toBe("disagrees");
    expect(verdict("growth", "0.0230", "7.7", "7.57")).toBe("explained");
  });
});

describe("rounding is 四舍五入, half away from zero", () => {
  test("at the half itself", () => {
    expect(verdict("share", "0.13", "125.000000", "1000.000000")).toBe("agrees");
    expect(verdict("share", "0.12", "125.000000", "1000.000000")).toBe("explained");
    expect(verdict("growth", "-0.13", "875.000000", "1000.000000")).toBe("agrees");
    expect(verdict("growth", "-0.12", "875.000000", "1000.000000")).toBe("explained");
    expect(verdict("gap", "0.01", "0.005", "0.000")).toBe("agrees");
    expect(verdict("gap", "-0.01", "0.000", "0.005")).toBe("agrees");
    expect(verdict("gap", "0.00", "0.005", "0.000")).toBe("explained");
    expect(verdict("gap", "0.00", "0.000", "0.005")).toBe("explained");
  });

  test("of a printed 0", () => {
    expect(verdict("growth", "0.00", "1004", "1000")).toBe("agrees");
    expect(verdict("growth", "0.0000", "100000", "100000")).toBe("agrees");
    expect(verdict("growth", "0.0000", "100020", "100000")).toBe("disagrees");
  });
});

test("no money is below 0, however coarsely a 0 is written", () => {
  expect(verdict("growth", "-1.00", "0", "10")).toBe("agrees");
  expect(audit("growth", "-1.03", "0", "10")).toMatchObject({ verdict: "disagrees", least: -1 });
  expect(audit("share", "0.02", "0", "10")).toMatchObject({ verdict: "explained", least: 0 });
  expect(audit("gap", "-0.02", "0.00", "0.01")).toMatchObject({ verdict: "explained" });
});

test("without a base there is nothing to check", () => {
  const nothing = { verdict: "notCheckable", recomputed: NaN, least: NaN, most: NaN };
  expect(audit("growth", "0.05", "5", "0.00")).toEqual(nothing);
  expect(audit("share", "0.05", "5", "0")).toEqual(nothing);
  expect(verdict("gap", "0.05", "0.05", "0.00")).toBe("agrees");
});

const decimals = fc.integer({ min: 0, max: 4 });
const written = (most: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), decimals).map(([units, places]) => {
    const text = (units / 10 ** places).toFixed(places);
    return text;
  });
const kind = fc.constantFrom("growth" as const, "share" as const, "gap" as const);
/** A figure near what the inputs give, so that every verdict comes up. */
const question = fc
  .tuple(
    kind,
    written(500),
    written(500),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: -60, max: 60 }),
  )
  .filter(([, , previous]) => Number(previous) > 0)
  .map(([chosen, current, previous, places, off]) => {
    const value = exactValue(chosen, Fraction.ofDecimal(current), Fraction.ofDecimal(previous));
    const moved = value.plus(
      Fraction.of(BigInt(off * off * Math.sign(off)), 10n ** BigInt(places + 1)),
    );
    return { kind: chosen, printed: print(moved, places), current, previous };
  });

test("verdicts are those of exact fractions solved the other way round, with true inputs as witnesses", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(question, (asked) => {
      const found = verdict(asked.kind, asked.printed, asked.current, asked.previous);
      seen.add(found);
      const witness = witnessOf(asked);
      if (agreesExactly(asked)) expect(found).toBe("agrees");
      else expect(found).toBe(witness ? "explained" : "disagrees");
      if (witness) {
        expect(print(witness.current, decimalsOf(asked.current))).toBe(asked.current);
        expect(print(witness.previous, decimalsOf(asked.previous))).toBe(asked.previous);
        const value = exactValue(asked.kind, witness.current, witness.previous);
        expect(print(value, decimalsOf(asked.printed))).toBe(asked.printed);
      }
    }),
    { numRuns: 6000 },
  );
  expect([...seen].sort()).toEqual(["agrees", "disagrees", "explained"]);
});

const hundredths = fc.integer({ min: 1, max: 100_000_000 });

test("a true figure, printed after rounding, never disagrees with its rounded inputs", () => {
  fc.assert(
    fc.property(
      kind,
      hundredths,
      hundredths,
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), decimals),
      (chosen, now, before, [nowPlaces, beforePlaces, places]) => {
        const [current, previous] = [now, before].map((units) => Fraction.of(BigInt(units), 100n));
        const found = verdict(
          chosen,
          print(exactValue(chosen, current!, previous!), places),
          print(current!, nowPlaces),
          print(previous!, beforePlaces),
        );
        expect(["agrees", "explained", "notCheckable"]).toContain(found);
      },
    ),
    { numRuns: 4000 },
  );
});

test("a figure wrong by two units of its last place disagrees with precise inputs", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000_000, max: 90_000_000 }),
      fc.integer({ min: 10_000_000, max: 90_000_000 }),
      fc.constantFrom(-2, 2),
      fc.constantFrom("growth" as const, "share" as const),
      (now, before, units, chosen) => {
        const [current, previous] = [now, before].map((fen) => Fraction.of(BigInt(fen), 100n));
        const value = exactValue(chosen, current!, previous!);
        const wrong = value.plus(Fraction.of(BigInt(units), 10_000n));
        expect(verdict(chosen, print(wrong, 4), print(current!, 2), print(previous!, 2))).toBe(
          "disagrees",
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test("money in 10,000 yuan with four more decimals is judged as money in yuan", () => {
  fc.assert(
    fc.property(question, (asked) => {
      fc.pre(asked.kind !== "gap");
      const [printed, current, previous] = [asked.printed, asked.current, asked.previous].map(
        readWrittenFigure,
      );
      const inTenThousands = [current!, previous!].map(({ units, decimals: places }) => ({
        units,
        decimals: places + 4,
      }));
      expect(auditFigure(asked.kind, printed!, inTenThousands[0]!, inTenThousands[1]!)).toEqual(
        auditFigure(asked.kind, printed!, current!, previous!),
      );
    }),
  );
});

describe("figures as written", () => {
  test.each([
    ["7.20", 720n, 2],
    ["-1234.50", -123450n, 2],
    [".5", 5n, 1],
    ["-.5", -5n, 1],
    ["+3", 3n, 0],
    ["1e3", 1000n, 0],
    ["1.25e1", 125n, 1],
    ["5e-3", 5n, 3],
    [7.7, 77n, 1],
    [52145, 52145n, 0],
    [0, 0n, 0],
    [1.1 / 100, 11n, 3],
    [1e-7, 1n, 7],
    [1e21, 10n ** 21n, 0],
  ])("%p has the units %p and %p decimals", (text, units, places) => {
    expect(readWrittenFigure(text)).toEqual({ units, decimals: places });
  });

  test("are rewritten with more decimals, or rounded half away from zero to fewer", () => {
    expect(rewriteFigure({ units: 77n, decimals: 1 }, 2)).toEqual({ units: 770n, decimals: 2 });
    expect(rewriteFigure({ units: 1005n, decimals: 3 }, 2)).toEqual({ units: 101n, decimals: 2 });
    expect(rewriteFigure({ units: -25n, decimals: 1 }, 0)).toEqual({ units: -3n, decimals: 0 });
    expect(rewriteFigure({ units: -24n, decimals: 1 }, 0)).toEqual({ units: -2n, decimals: 0 });
    expect(rewriteFigure({ units: 5n, decimals: 0 }, 0)).toEqual({ units: 5n, decimals: 0 });
  });
});

test("an exact ratio becomes the double next to it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(ExactRatio.ofNumber(value).toNumber()).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 2000 },
  );
  expect(ExactRatio.ofNumber(1).over(ExactRatio.ofNumber(3)).toNumber()).toBe(1 / 3);
  expect(ExactRatio.ofUnits(725n, 4).toNumber()).toBe(0.0725);
  expect(ExactRatio.ofUnits(3n, -2).toNumber()).toBe(300);
});
