import type { Cells } from "./Cells";

/**
 * Two columns as they come out of Excel's message: whole pupils, stocks with decimals, and the values per pupil.
 * @param blanks the share of schools without pupils
 */
export function schoolColumns(
  rows: number,
  blanks: number,
): { totals: Cells; values: Cells; pupils: Cells } {
  let state = 20_170_519;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const totals: Cells = [];
  const values: Cells = [];
  const pupils: Cells = [];
  for (let row = 0; row < rows; row++) {
    const heads = 20 + Math.floor(random() * 2000);
    const each = Math.round(random() * 1000) / 100;
    pupils.push([random() < blanks ? "" : heads]);
    values.push([each]);
    totals.push([Math.round(each * heads * 100) / 100]);
  }
  return JSON.parse(JSON.stringify({ totals, values, pupils })) as ReturnType<typeof schoolColumns>;
}
