import fc from "fast-check";
import { nativeThreshold } from "../../../src/measures/nativeThreshold";
import type { NativeCase, TestArgument, TestCell } from "./NativeCase";

/*
 * Seeded tables as bureaus keep them: whole and computed numbers, real zeros, blanks of every kind (an empty cell, a
 * formula that gives an empty text, spaces), columns, rows and blocks; and what cannot be read.
 */
const number = (value: number): TestCell => ({ cell: value, value });
const blank = fc.constantFrom<TestCell>(
  { cell: null, value: "" },
  { cell: null, value: "" },
  { cell: '=""', value: "" },
  { cell: "  ", value: "  " },
);
const zero = number(0);
const whole = (most: number) => fc.integer({ min: 1, max: most }).map(number);
const decimal = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => number(cents / 100));
const computed = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 3, max: 700 }))
  .map(([above, below]): TestCell => ({ cell: `=${above}/${below}`, value: above / below }));
const figure = fc.oneof(whole(9000), whole(9000), decimal, computed);
const heads = whole(3000);

/** What a number must not be taken from: the functions refuse it, or read "1,234" as only they can. */
const unreadable = fc.constantFrom<TestCell>(
  ...["1,234", "缺", "5", "3/4", "12-13", "95%", "-", "１２３", true, false, -5].map((value) => ({
    cell: value,
    value,
  })),
);

/** A school's total (or value) and pupils: complete, a real 0, blank on either side, an empty row. */
const pair = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(figure, heads) },
  { weight: 2, arbitrary: fc.tuple(fc.constant(zero), heads) },
  { weight: 1, arbitrary: fc.tuple(blank, fc.oneof(heads, blank, fc.constant(zero))) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(figure, fc.constant(zero)), blank) },
  { weight: 1, arbitrary: fc.constant<[TestCell, TestCell]>([zero, zero]) },
);
/** A pair that is an error: a figure that cannot be read beside one that can, or a total without pupils. */
const badPair = fc.oneof(
  fc.tuple(unreadable, heads),
  fc.tuple(fc.oneof(figure, fc.constant(zero)), unreadable),
  fc.tuple(figure, fc.constant(zero)),
);

const shape = fc.oneof(
  fc.record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.constant(1) }),
  fc.record({ rows: fc.constant(1), columns: fc.integer({ min: 2, max: 9 }) }),
  fc.record({ rows: fc.integer({ min: 2, max: 5 }), columns: fc.integer({ min: 2, max: 4 }) }),
);
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

const exactly = <Value>(arbitrary: fc.Arbitrary<Value>, count: number) =>
  fc.array(arbitrary, { minLength: count, maxLength: count });

function shaped<Value>(flat: readonly Value[], columns: number): Value[][] {
  return Array.from({ length: flat.length / columns }, (_, row) =>
    flat.slice(row * columns, (row + 1) * columns),
  );
}

/** Two ranges of one shape, `bad` of whose pairs are errors. */
const pairsOf = ({ rows, columns }: Shape, bad: number) =>
  fc
    .tuple(exactly(pair, rows * columns - bad), exactly(badPair, bad), fc.nat())
    .map(([good, wrong, at]): [TestArgument, TestArgument] => {
      const pairs = [...good];
      if (wrong[0]) pairs.splice(at % (good.length + 1), 0, wrong[0]);
      const side = (index: 0 | 1): TestArgument => ({
        cells: shaped(
          pairs.map((both) => both[index]),
          columns,
        ),
      });
      return [side(0), side(1)];
    });

const twoRanges = (id: string, bad: 0 | 1) =>
  shape.chain((size) =>
    pairsOf(size, bad).map(([first, pupils]): NativeCase => ({ id, arguments: [first, pupils] })),
  );

const oneRange = (id: string, bad: 0 | 1) =>
  twoRanges(id, 0).chain(({ arguments: [first] }) =>
    fc.tuple(unreadable, fc.nat()).map(([wrong, at]): NativeCase => {
      if (bad === 0 || !first || !("cells" in first))
        return { id, arguments: first ? [first] : [] };
      const columns = first.cells[0]!.length;
      const flat = first.cells.flat();
      flat[at % flat.length] = wrong;
      return { id, arguments: [{ cells: shaped(flat, columns) }] };
    }),
  );

/** Schools that are nearly alike: computed values within 3 % of each other. */
const alike = fc
  .array(fc.tuple(fc.integer({ min: 1000, max: 1030 }), whole(3000)), {
    minLength: 4,
    maxLength: 12,
  })
  .map((schools): NativeCase => ({
    id: "COEFVAR",
    arguments: [
      { cells: schools.map(([above]) => [{ cell: `=${above}/7`, value: above / 7 }]) },
      { cells: schools.map(([, pupils]) => [pupils]) },
    ],
  }));

/** Totals of several indicators beside one column of pupils, mostly with figures. */
const composite = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc
      .tuple(
        exactly(
          fc.oneof(
            { weight: 8, arbitrary: figure },
            { weight: 1, arbitrary: fc.constant(zero) },
            { weight: 1, arbitrary: blank },
          ),
          rows * columns,
        ),
        exactly(fc.oneof({ weight: 9, arbitrary: heads }, { weight: 1, arbitrary: blank }), rows),
      )
      .map(([totals, pupils]): NativeCase => ({
        id: "COMPOSITE",
        arguments: [{ cells: shaped(totals, columns) }, { cells: shaped(pupils, 1) }],
      })),
  );

const per = fc.constantFrom<TestArgument | undefined>(
  undefined,
  { literal: "100", value: 100 },
  { literal: "1", value: 1 },
  { cells: [[number(100)]], dollars: true },
  { cells: [[{ cell: null, value: "" }]], dollars: true },
);

/** Cell by cell, so that readable and unreadable ones stand side by side. */
const perPupil = shape.chain(({ rows, columns }) =>
  fc
    .tuple(
      exactly(
        fc.oneof({ weight: 5, arbitrary: pair }, { weight: 1, arbitrary: badPair }),
        rows * columns,
      ),
      fc.boolean(),
      per,
    )
    .map(([pairs, turned, factor]): NativeCase => ({
      id: "PERPUPIL",
      arguments: [
        {
          cells: shaped(
            pairs.map(([total]) => total),
            columns,
          ),
        },
        {
          cells: shaped(
            pairs.map(([, pupils]) => pupils),
            turned ? 1 : columns,
          ),
        },
        ...(factor ? [factor] : []),
      ],
    })),
);

const LIMITS = [
  ["L1", "小学", 4.2, 100],
  ["L1", "初中", 5.3, 100],
  ["L2", "primary", 1, 100],
  ["L3", "初中", 0.9, 100],
  ["L4", "junior", 5.8, 1],
  ["L5", "小学", 7.5, 1],
  ["L6", "初中", 2500, 1],
  ["L7", "junior", 2.4, 100],
] as const;

/** Values on the limit in exact arithmetic, some bits beside it, beside it in the 12th and 13th digit, and others. */
const meets = fc.constantFrom(...LIMITS).chain(([indicator, level, limit, hundred]) => {
  const tie = fc.integer({ min: 3, max: 900 }).map((tens): TestCell => {
    const pupils = tens * 10;
    const total = (limit * pupils) / hundred;
    return { cell: `=${total}/${pupils}*${hundred}`, value: (total / pupils) * hundred };
  });
  const beside = fc
    .constantFrom(0, 1e-16, -1e-16, 4e-16, -4e-16, 3e-13, -3e-13, 1e-11, -1e-11, 2e-5, -2e-5)
    .map((part) => number(limit * (1 + part)));
  const least = number(nativeThreshold(limit));
  const value = fc.oneof(
    { weight: 3, arbitrary: tie },
    { weight: 4, arbitrary: beside },
    { weight: 1, arbitrary: fc.constant(least) },
    { weight: 2, arbitrary: figure },
    { weight: 1, arbitrary: blank },
    { weight: 1, arbitrary: fc.constant(zero) },
    { weight: 1, arbitrary: unreadable },
  );
  return shape.chain(({ rows, columns }) =>
    exactly(value, rows * columns).map((values): NativeCase => ({
      id: "MEETS",
      arguments: [
        { cells: shaped(values, columns) },
        { literal: `"${indicator}"`, value: indicator },
        { literal: `"${level}"`, value: level },
      ],
    })),
  );
});

const levelPupils = fc.oneof(
  { weight: 6, arbitrary: heads },
  { weight: 2, arbitrary: fc.constant(zero) },
  { weight: 2, arbitrary: blank },
  { weight: 1, arbitrary: unreadable },
);
const splitRow = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: unreadable }),
      fc.array(levelPupils, { minLength: 2, maxLength: 3 }),
    ),
  },
  // A row that was not filled in, wholly or but for some pupils.
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.oneof(fc.constant(zero), blank),
      fc.array(fc.oneof(fc.constant(zero), blank, heads), { minLength: 2, maxLength: 3 }),
    ),
  },
);
const split = splitRow.map(([total, pupils]): NativeCase => ({
  id: "SPLIT",
  arguments: [total, ...pupils].map((cell) => ({ cells: [[cell]] })),
}));

/** Two ranges cell by cell, readable and unreadable side by side. */
const besideEachOther = (id: string) =>
  shape.chain(({ rows, columns }) =>
    exactly(
      fc.oneof({ weight: 4, arbitrary: pair }, { weight: 1, arbitrary: badPair }),
      rows * columns,
    ).map((pairs): NativeCase => ({
      id,
      arguments: [0, 1].map((side) => ({
        cells: shaped(
          pairs.map((both) => both[side as 0 | 1]),
          columns,
        ),
      })),
    })),
  );

/** Head-counts on and beside whole posts, also as computed cells leave them, and half pupils. */
const staffRequired = fc
  .constantFrom(["小学", 19], ["junior", 13.5], ["初中", 13.5], ["高中", 12.5], ["3", 12.5])
  .chain(([level, ratio]) => {
    const onPost = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: -1, max: 1 }))
      .map(([posts, beside]) => number(posts * 2 * Number(ratio) + beside));
    const summed = fc
      .integer({ min: 1, max: 400 })
      .map((tens): TestCell => ({ cell: `=${tens / 10}*3*10`, value: (tens / 10) * 3 * 10 }));
    const count = fc.oneof(
      { weight: 6, arbitrary: onPost },
      { weight: 2, arbitrary: summed },
      { weight: 2, arbitrary: heads },
      { weight: 1, arbitrary: fc.constantFrom(number(27.5), number(27.0001), zero) },
      { weight: 1, arbitrary: blank },
      { weight: 1, arbitrary: unreadable },
    );
    return shape.chain(({ rows, columns }) =>
      exactly(count, rows * columns).map((counts): NativeCase => ({
        id: "STAFFREQUIRED",
        arguments: [
          { cells: shaped(counts, columns) },
          { literal: level === "3" ? "3" : `"${level}"`, value: level! },
        ],
      })),
    );
  });

const few = fc.oneof(
  { weight: 6, arbitrary: whole(40) },
  { weight: 2, arbitrary: fc.constant(zero) },
  { weight: 2, arbitrary: blank },
  { weight: 1, arbitrary: unreadable },
);
const many = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 20, max: 400 }).map(number) },
  { weight: 1, arbitrary: fc.oneof(few, fc.constant(zero), blank) },
);
/** Mostly possible years; now and then no entrants, more deaths or departures than entrants, an empty row. */
const retention = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    fc.constantFrom(undefined, "national", "国家口径", "adjusted", "入学调整", "plain", "3"),
  )
  .chain(([rows, given, word]) =>
    fc
      .tuple(
        exactly(many, rows),
        exactly(many, rows),
        fc.tuple(exactly(few, rows), exactly(few, rows), exactly(few, rows)),
      )
      .map(([graduates, entrants, movements]): NativeCase => ({
        id: "RETENTION",
        arguments: [
          { cells: shaped(graduates, 1) },
          { cells: shaped(entrants, 1) },
          ...movements.map((cells, index): TestArgument =>
            given[index] ? { cells: shaped(cells, 1) } : { literal: "", value: undefined },
          ),
          ...(word ? [{ literal: word === "3" ? word : `"${word}"`, value: word }] : []),
        ],
      })),
  );

/** A series of years that mostly grows a little, with years that are blank, 0, unreadable, or equal but for a bit. */
const series = (years: number, isRow: boolean) =>
  exactly(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 50_000, max: 60_000 }).map(number) },
      { weight: 2, arbitrary: fc.constantFrom(number(30_000), number((0.1 + 0.2) * 1e5)) },
      { weight: 2, arbitrary: decimal },
      { weight: 1, arbitrary: fc.constant(zero) },
      { weight: 1, arbitrary: blank },
      { weight: 1, arbitrary: unreadable },
    ),
    years,
  ).map((cells): TestArgument => ({ cells: isRow ? [cells] : shaped(cells, 1) }));

const growth = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.boolean())
  .chain(([years, isRow]) => series(years, isRow))
  .map((one): NativeCase => ({ id: "GROWTH", arguments: [one] }));

const growthGap = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.boolean(), fc.boolean())
  .chain(([years, isRow, isOtherRow]) => fc.tuple(series(years, isRow), series(years, isOtherRow)))
  .map((both): NativeCase => ({ id: "GROWTHGAP", arguments: both }));

const sample = (arbitrary: fc.Arbitrary<NativeCase>, count: number): NativeCase[] =>
  fc.sample(arbitrary, { numRuns: count, seed: 20261130 });

/** Every function with a twin, on many tables. */
export const nativeCases: readonly NativeCase[] = [
  ...sample(oneRange("COEFVAR", 0), 30),
  ...sample(oneRange("COEFVAR", 1), 20),
  ...sample(twoRanges("COEFVAR_ALIAS", 0), 40),
  ...sample(twoRanges("COEFVAR", 1), 30),
  ...sample(twoRanges("CVRATIO", 0), 80),
  ...sample(twoRanges("CVRATIO", 1), 40),
  ...sample(alike, 20),
  ...sample(composite, 40),
  ...sample(perPupil, 60),
  ...sample(meets, 60),
  ...sample(split, 80),
  ...sample(besideEachOther("PUPILSPERTEACHER"), 40),
  ...sample(staffRequired, 50),
  ...sample(retention, 60),
  ...sample(growth, 40),
  ...sample(besideEachOther("GROWTH"), 40),
  ...sample(growthGap, 60),
  ...sample(besideEachOther("SHARE"), 40),
];
