import { SheetBuilder } from "./sheetBuilder";

/** The published worked example: 县域义务教育校际均衡指标计算方法（以生均图书册数为例）. */
export const FIVE_SCHOOLS: readonly (readonly [name: string, pupils: number, books: number])[] = [
  ["小学1", 45, 279],
  ["小学2", 37, 137],
  ["小学3", 89, 935],
  ["小学4", 76, 160],
  ["小学5", 55, 402],
];

const NATIVE =
  "SQRT(SUMPRODUCT(B2:B6,(C2:C6/B2:B6-SUM(C2:C6)/SUM(B2:B6))^2)*SUM(B2:B6))/SUM(C2:C6)";

/** Exact by fractions, to 16 digits; the two unweighted ones are what the official value is not. */
export const FIVE_SCHOOL_VALUES = {
  official: 0.5152566298844764,
  unweighted: 0.48877068160501713,
  sample: 0.5464622347388621,
} as const;

export function fiveSchoolSheet(): SheetBuilder {
  const sheet = new SheetBuilder(
    "五校算例",
    [240, 168, 112, 168],
    { rows: 1, columns: 0 },
    { 0: 26 },
  );
  ["学校", "在校生数", "图书册数", "生均图书册数"].forEach((heading, column) =>
    sheet.put(0, column, heading, "heading"),
  );
  FIVE_SCHOOLS.forEach(([name, pupils, books], index) => {
    sheet.put(1 + index, 0, name, "text");
    sheet.put(1 + index, 1, pupils, "whole");
    sheet.put(1 + index, 2, books, "whole");
    sheet.formula(1 + index, 3, `=C${index + 2}/B${index + 2}`, books / pupils, "two");
  });
  const { official, unweighted, sample } = FIVE_SCHOOL_VALUES;
  sheet.put(7, 0, "官方差异系数", "totalText");
  sheet.formula(7, 1, "=BALANCE.CVRATIO(C2:C6,B2:B6)", official, "digits");
  sheet.put(8, 0, "官方差异系数（原生公式）", "text");
  sheet.formula(8, 1, `=${NATIVE}`, official, "digits");
  sheet.put(9, 0, "STDEV.P/AVERAGE（未加权，不可用）", "text");
  sheet.formula(9, 1, "=STDEV.P(D2:D6)/AVERAGE(D2:D6)", unweighted, "digits");
  sheet.put(10, 0, "STDEV.S/AVERAGE（未加权，不可用）", "text");
  sheet.formula(10, 1, "=STDEV.S(D2:D6)/AVERAGE(D2:D6)", sample, "digits");
  return sheet;
}
