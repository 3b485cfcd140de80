import { catalogue } from "../../src/functions/catalogue";
import { excelFunction } from "../../src/functions/excelFunction";

const ROWS = 1_048_576;

/**
 * A whole column of a sheet as Excel sends it, with the figures of a function's example over and over; a row of
 * years is stood up first.
 */
function wholeColumn(example: unknown, key: string): unknown {
  if (!Array.isArray(example)) return example;
  const isYears = ["series", "education", "revenue"].includes(key);
  const rows = isYears
    ? (example as unknown[][]).flat().map((year) => [year])
    : (example as unknown[][]);
  return Array.from({ length: ROWS }, (_, row) => rows[row % rows.length]!.slice());
}

test.each(
  catalogue
    .filter(({ example }) => example.arguments.some(Array.isArray))
    .map((entry) => [entry.name, entry] as const),
)(
  "%s answers a range of 1,048,576 rows",
  (_name, entry) => {
    const run = excelFunction(entry, { host: { associate: () => undefined }, locale: () => "en" });
    const answer = run(
      ...entry.example.arguments.map((value, index) =>
        wholeColumn(value, entry.parameters[index]!.key),
      ),
      {},
    ) as unknown[][] | number;
    const rows = Array.isArray(answer) ? answer : [[answer]];
    // One answer stays one and groups stay few; what spills per row spills a million rows.
    const { result } = entry.example;
    const isFew = entry.result.dimensionality === "scalar" || entry.id === "DECOMPOSE";
    expect(rows.length).toBe(isFew ? (Array.isArray(result) ? result.length : 1) : ROWS);
    expect(rows.every((row) => row.every((cell) => cell !== null && cell !== undefined))).toBe(
      true,
    );
  },
  60_000,
);
