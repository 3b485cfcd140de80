import { readHeading } from "../readHeading";
import { recogniseHeading } from "../recogniseHeading";
import type { RecognitionFailure } from "../RecognitionFailure";
import type { SheetGrid } from "../SheetGrid";
import type { UnusedColumn } from "../UnusedColumn";

/** No table: with the headings we know on such a sheet, for the sentence that says what was looked for. */
export function noHeading(grid: SheetGrid): RecognitionFailure {
  const texts = grid.values.flatMap((row, index) =>
    row.flatMap((value, offset) =>
      typeof value === "string" && value.length <= 60
        ? [{ value, index, column: grid.firstColumn + offset }]
        : [],
    ),
  );
  const found = texts.filter(({ value }) => recogniseHeading(value)).map(({ value }) => value);
  const unused = texts.flatMap(({ value, column }): UnusedColumn[] => {
    const named = readHeading(value);
    if (!named?.unit || recogniseHeading(value)) return [];
    const { field, unit } = named;
    return [{ column, heading: value, field, unit: unit.text, reason: "unfitUnit" }];
  });
  return {
    code: "noHeading",
    found: found.slice(0, 5),
    ...(unused.length > 0 && { unused: unused.slice(0, 5) }),
  };
}
