import fc from "fast-check";
import type { FrozenFormula } from "../../../src/excel/freeze/FrozenFormula";
import { frozenLimit } from "../../../src/excel/freeze/frozenLimit";
import { frozenToText } from "../../../src/excel/freeze/frozenToText";
import { markOf } from "../../../src/excel/freeze/markOf";
import { parseFrozen } from "../../../src/excel/freeze/parseFrozen";

const copied = (count: number): FrozenFormula[] =>
  Array.from({ length: count }, (_, row) => ({
    sheetId: "{00000000-0001-0000-0000-000000000000}",
    sheetName: "小学",
    ...{ row, column: 8, rows: 1, columns: 1 },
    formulaR1C1: "=BALANCE.CVRATIO(RC[-7]:R[200]C[-7],RC[-6]:R[200]C[-6])",
    marks: markOf([[row / 7]]),
  }));

test("ten thousand copied formulas are remembered in less than 200 kB, and read back exactly", () => {
  const frozen = copied(10_000);
  const text = frozenToText(frozen);
  expect(text.length).toBeLessThan(200_000);
  expect(parseFrozen(text)).toEqual(frozen);
});

test("fifty thousand fit, and what is longer than the limit is no setting of ours", () => {
  expect(frozenToText(copied(50_000)).length).toBeLessThan(frozenLimit);
  expect(parseFrozen(frozenToText(copied(100_000)))).toBeUndefined();
});

test("whatever stands in the setting: formulas that lie on the sheet, or nothing", () => {
  const valid = JSON.parse(frozenToText(copied(2))) as unknown;
  const paths = ["version", "sheets", "groups", "cells", "formula", "rows", "columns", "id"];
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const text = JSON.stringify(valid, (key, held: unknown) => (key === path ? value : held));
      const parsed = parseFrozen(text);
      if (parsed === undefined) refused += 1;
      for (const one of parsed ?? []) {
        expect(one.formulaR1C1.startsWith("=")).toBe(true);
        expect(one.row + one.rows).toBeLessThanOrEqual(1_048_576);
        expect(one.column + one.columns).toBeLessThanOrEqual(16_384);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(refused).toBeGreaterThan(1_000);
  for (const text of ["", "[]", "null", "{", 7, undefined, '{"version":2,"sheets":[]}'])
    expect(parseFrozen(text)).toBeUndefined();
});
