import fc from "fast-check";

/** A column, a row or a block. */
export const shape = fc.oneof(
  fc.record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.constant(1) }),
  fc.record({ rows: fc.constant(1), columns: fc.integer({ min: 2, max: 9 }) }),
  fc.record({ rows: fc.integer({ min: 2, max: 5 }), columns: fc.integer({ min: 2, max: 4 }) }),
);

export const exactly = <Value>(arbitrary: fc.Arbitrary<Value>, count: number) =>
  fc.array(arbitrary, { minLength: count, maxLength: count });

/** Row by row. */
export function shaped<Value>(flat: readonly Value[], columns: number): Value[][] {
  return Array.from({ length: flat.length / columns }, (_, row) =>
    flat.slice(row * columns, (row + 1) * columns),
  );
}
