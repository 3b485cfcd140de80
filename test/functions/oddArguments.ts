import fc from "fast-check";

/** Texts that a cell may hold, the worst of them first: powers without end, long ones, names of JavaScript's own. */
const text = fc.oneof(
  fc.constantFrom(
    "1e-99999",
    "0e999999999",
    "0e-999999999",
    "1e308",
    "1e-320",
    "-0",
    "",
    " ",
    "１２３",
    "1,234",
    "95%",
    "0.0%",
    "-5%",
    "1e400",
    "NaN",
    "Infinity",
    "#N/A",
    "#DIV/0!",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "=1+1",
    "\u0000",
    "\ud800",
    "小学",
    "primary",
    "初中",
    "percent",
    "9".repeat(32_767),
    "1,".repeat(16_000),
    `0.${"0".repeat(32_000)}1`,
    " ".repeat(32_767),
    "县".repeat(40_000),
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noNaN: true }).map(String),
  fc.integer({ min: 0, max: 3000 }).map(String),
);

const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 5e-324, 1e-308, 1e308, 1.7976931348623157e308, -1e308, 2 ** 53),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e21, 2017, 2012, 45_292, 0.1 + 0.2),
  fc.integer({ min: 0, max: 5000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double(),
);

/** Excel's errors as some hosts hand them on: as texts, numbers or objects. */
const errorObject = fc.constantFrom<unknown>(
  { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
  { code: "#VALUE!" },
  new Error("#REF!"),
  -2146826246,
);

const stranger = fc.constantFrom<unknown>(
  undefined,
  null,
  Symbol("cell"),
  10n,
  new Date(0),
  /x/u,
  () => 1,
  {},
  Object.create(null),
  { toString: 1, valueOf: 1 },
  { length: 3 },
  [],
  [[]],
  [[[1]]],
);

const tidyCell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("", null, 0, "小学", true) },
);
const anyCell = fc.oneof<fc.Arbitrary<unknown>[]>(
  number,
  text,
  fc.boolean(),
  errorObject,
  stranger,
);

function matrixOf(cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  return fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
}

const ragged = fc.oneof(
  fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(fc.oneof(anyCell, fc.array(anyCell, { maxLength: 2 })), { maxLength: 4 }),
);

/** One argument: a plausible one as often as any other value, or nothing would come as far as the arithmetic. */
export const oddArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 3000 }) },
  { weight: 4, arbitrary: matrixOf(tidyCell) },
  { weight: 3, arbitrary: anyCell },
  { weight: 2, arbitrary: matrixOf(anyCell) },
  { weight: 1, arbitrary: ragged },
);

/** What may stand for the invocation, which comes last. */
export const oddInvocation: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  undefined,
  null,
  {},
  { functionName: "CV", address: "Sheet1!A1" },
  { parameterAddresses: ["Sheet1!A1:A3", null, 7] },
  { parameterAddresses: "Sheet1!A1" },
  Object.create(null),
);

/** The arguments of an example, some cells or whole arguments of which are not what they should be. */
export function spoiledArguments(
  example: readonly unknown[],
  count: number,
): fc.Arbitrary<unknown[]> {
  return fc.tuple(
    ...Array.from({ length: count }, (_, index) => {
      const argument = example[index] ?? null;
      return fc.oneof(
        { weight: 8, arbitrary: fc.constant(argument) },
        { weight: 2, arbitrary: spoiled(argument) },
        { weight: 1, arbitrary: oddArgument },
      );
    }),
  );
}

function spoiled(argument: unknown): fc.Arbitrary<unknown> {
  if (!Array.isArray(argument)) return fc.oneof(tidyCell, anyCell);
  const rows = argument as readonly (readonly unknown[])[];
  const width = rows[0]!.length;
  return fc
    .tuple(fc.nat(rows.length - 1), fc.nat(width - 1), fc.oneof(tidyCell, anyCell))
    .map(([row, column, cell]) =>
      rows.map((cells, at) =>
        at === row ? cells.map((each, place) => (place === column ? cell : each)) : cells,
      ),
    );
}
