import { formulaFromR1C1 } from "../../../src/preview/host/model/formulaFromR1C1";
import { formulaToR1C1 } from "../../../src/preview/host/model/formulaToR1C1";

test.each([
  ["=A1", 1, 1, "=R[-1]C[-1]"],
  ["=B2", 1, 1, "=RC"],
  ["=SUM($A$1:B$9)", 1, 1, "=SUM(R1C1:R9C)"],
  ["=SUM(A:A)+SUM($3:4)", 1, 1, "=SUM(C[-1])+SUM(R3:R[2])"],
  ["='A1 R1C1'!C5&\"A1 R1C1\"", 4, 2, "='A1 R1C1'!RC&\"A1 R1C1\""],
  ["=LOG10(A1)+表[图书]", 0, 0, "=LOG10(RC)+表[图书]"],
  ["=BALANCE.CV(B2:B6,初中!$C2)", 1, 4, "=BALANCE.CV(RC[-3]:R[4]C[-3],初中!RC3)"],
])("%s in row %i and column %i is %s, and back", (a1, row, column, r1c1) => {
  expect(formulaToR1C1(a1, row, column)).toBe(r1c1);
  expect(formulaFromR1C1(r1c1, row, column)).toBe(a1);
});
