import { parseRangeAddress } from "../../src/excel/emptyCells/parseRangeAddress";

test.each([
  ["Sheet1!F6", { sheet: "Sheet1", top: 5, left: 5, bottom: 5, right: 5 }],
  ["小学!A1:B9", { sheet: "小学", top: 0, left: 0, bottom: 8, right: 1 }],
  ["'小学 2026'!$C$2:$C$6", { sheet: "小学 2026", top: 1, left: 2, bottom: 5, right: 2 }],
  [
    "'小学''s!'!XFD1048576",
    { sheet: "小学's!", top: 1048575, left: 16383, bottom: 1048575, right: 16383 },
  ],
  ["Sheet1!C:D", { sheet: "Sheet1", top: 0, left: 2, bottom: 1048575, right: 3 }],
  ["Sheet1!2:3", { sheet: "Sheet1", top: 1, left: 0, bottom: 2, right: 16383 }],
])("the address %s", (address, box) => expect(parseRangeAddress(address)).toEqual(box));

test.each([
  "",
  "A1:B2",
  "[县.xlsx]小学!A1",
  "'[县.xlsx]小学'!A1",
  "Sheet1!A1,C3",
  "Sheet1!#REF!",
  "Sheet1!A1:B2:C3",
  "Sheet1!",
])("%s is no range that can be asked about", (address) =>
  expect(parseRangeAddress(address)).toBeUndefined(),
);
