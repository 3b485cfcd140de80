import fc from "fast-check";
import type { CellKind } from "../../../src/sheet/CellKind";
import type { CellValue } from "../../../src/sheet/CellValue";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";

type Junk = readonly [value: CellValue, kind: CellKind];

/** What a spoilt cell may hold: everything that a sheet can. */
const junk: fc.Arbitrary<Junk> = fc.oneof(
  fc.constantFrom<Junk>(
    ["", "empty"],
    ["—", "text"],
    ["/", "text"],
    ["无", "text"],
    ["95%", "text"],
    ["　", "text"],
    [true, "boolean"],
    ["#DIV/0!", "error"],
    ["#N/A", "error"],
    [46275, "date"],
    [-1, "number"],
    [0, "number"],
    [4.5, "number"],
    [1e300, "number"],
    ["１２,３４５", "text"],
    ["合计", "text"],
    ["小计", "text"],
    ["学校名称", "text"],
    ["在校生数", "text"],
    ["注：", "text"],
    ["城关镇", "text"],
    ["初中", "text"],
    ["九年一贯制学校", "text"],
    ["1.2.3", "text"],
  ),
  fc.string({ maxLength: 12 }).map((text): Junk => [text, text === "" ? "empty" : "text"]),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number): Junk => [number, "number"]),
);

type Spoiling =
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly by: Junk }
  | {
      readonly kind: "merge";
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** The rest of a row is gone. */
  | { readonly kind: "cut"; readonly row: number; readonly column: number }
  /** A row's cells stand one column too far to the left. */
  | { readonly kind: "shift"; readonly row: number; readonly column: number }
  | { readonly kind: "twice"; readonly row: number };

/** Positions are shares of the grid's size, so that they fit any grid. */
const at = fc.double({ min: 0, max: 0.999, noNaN: true });

export const spoilings: fc.Arbitrary<readonly Spoiling[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant("cell" as const), row: at, column: at, by: junk }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("merge" as const),
        ...{ row: at, column: at, rows: fc.integer({ min: 1, max: 4 }) },
        columns: fc.integer({ min: 1, max: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), row: at, column: at }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("shift" as const), row: at, column: at }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("twice" as const), row: at }) },
  ),
  { minLength: 1, maxLength: 25 },
);

/** The grid after what happened to it. */
export function spoil(grid: SheetGrid, all: readonly Spoiling[]): SheetGrid {
  const values = grid.values.map((row) => [...row]);
  const kinds = grid.kinds.map((row) => [...row]);
  const merges = [...(grid.merges ?? [])];
  const width = values[0]!.length;
  const empty = (row: number, column: number): void => {
    values[row]![column] = "";
    kinds[row]![column] = "empty";
  };
  for (const spoiling of all) {
    const row = Math.floor(spoiling.row * values.length);
    const column = "column" in spoiling ? Math.floor(spoiling.column * width) : 0;
    switch (spoiling.kind) {
      case "cell":
        [values[row]![column], kinds[row]![column]] = spoiling.by;
        break;
      case "merge": {
        const lastRow = Math.min(values.length - 1, row + spoiling.rows);
        const lastColumn = Math.min(width - 1, column + spoiling.columns);
        for (let down = row; down <= lastRow; down++)
          for (let right = column; right <= lastColumn; right++)
            if (down !== row || right !== column) empty(down, right);
        merges.push({
          ...{ firstRow: grid.firstRow + row, firstColumn: grid.firstColumn + column },
          ...{ lastRow: grid.firstRow + lastRow, lastColumn: grid.firstColumn + lastColumn },
        });
        break;
      }
      case "cut":
        for (let right = column; right < width; right++) empty(row, right);
        break;
      case "shift":
        for (let right = column; right < width - 1; right++) {
          values[row]![right] = values[row]![right + 1]!;
          kinds[row]![right] = kinds[row]![right + 1]!;
        }
        empty(row, width - 1);
        break;
      case "twice":
        values.splice(row, 0, [...values[row]!]);
        kinds.splice(row, 0, [...kinds[row]!]);
    }
  }
  return { ...grid, values, kinds, merges };
}
