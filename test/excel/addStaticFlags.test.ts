import { addStaticFlags } from "../../src/excel/addStaticFlags";
import { flagColours } from "../../src/excel/flagColours";

interface Fill {
  color: string;
  pattern: string;
  load: () => void;
}

/** The part of a worksheet that static marks touch: one fill per row of column 0. */
function sheetWith(patterns: readonly string[]): { worksheet: Excel.Worksheet; fills: Fill[] } {
  const fills = patterns.map((pattern) => ({ color: "#ABCDEF", pattern, load: () => undefined }));
  const worksheet = {
    getRangeByIndexes: (row: number) => ({ format: { fill: fills[row] } }),
  } as unknown as Excel.Worksheet;
  return { worksheet, fills };
}

test("a cell with a pattern of its own keeps it: a fill over it could not be taken back", async () => {
  const { worksheet, fills } = sheetWith(["None", "Solid", "Gray25", "LinearGradient"]);
  const context = { sync: () => Promise.resolve() } as Excel.RequestContext;
  const cells = fills.map((_, row) => ({ kind: "fail" as const, row, column: 0 }));
  const kept = await addStaticFlags(context, worksheet, cells);
  const flag = flagColours.fail.fill;
  expect(fills.map(({ color }) => color)).toEqual([flag, flag, "#ABCDEF", "#ABCDEF"]);
  expect(kept).toEqual([
    { row: 0, column: 0, color: "#ABCDEF", pattern: "None", flag },
    { row: 1, column: 0, color: "#ABCDEF", pattern: "Solid", flag },
  ]);
});
