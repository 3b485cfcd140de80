import fc from "fast-check";
import { blank, figure, heads, unreadable, zero } from "./cells";
import { exactly, shape, shaped } from "./layouts";
import type { NativeCase, TestCell } from "./NativeCase";

/** A school's total (or value) and pupils: complete, a real 0, blank on either side, an empty row. */
export const pair = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(figure, heads) },
  { weight: 2, arbitrary: fc.tuple(fc.constant(zero), heads) },
  { weight: 1, arbitrary: fc.tuple(blank, fc.oneof(heads, blank, fc.constant(zero))) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(figure, fc.constant(zero)), blank) },
  { weight: 1, arbitrary: fc.constant<[TestCell, TestCell]>([zero, zero]) },
);

/** A pair that is an error: a figure that cannot be read beside one that can, or a total without pupils. */
export const badPair = fc.oneof(
  fc.tuple(unreadable, heads),
  fc.tuple(fc.oneof(figure, fc.constant(zero)), unreadable),
  fc.tuple(figure, fc.constant(zero)),
);

/** Two ranges cell by cell, of whose pairs so many in ten are errors; the second may be a column beside anything. */
export function besideEachOther(
  id: string,
  badInTen: number,
  mayDiffer = false,
): fc.Arbitrary<NativeCase> {
  const any = fc.oneof(
    { weight: 10 - badInTen, arbitrary: pair },
    { weight: badInTen, arbitrary: badPair },
  );
  return shape.chain(({ rows, columns }) =>
    fc.tuple(exactly(any, rows * columns), fc.boolean()).map(([pairs, turned]): NativeCase => {
      const side = (index: 0 | 1) => pairs.map((both) => both[index]);
      return {
        id,
        arguments: [
          { cells: shaped(side(0), columns) },
          { cells: shaped(side(1), mayDiffer && turned ? 1 : columns) },
        ],
      };
    }),
  );
}
