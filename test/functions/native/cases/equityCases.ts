import fc from "fast-check";
import { blank, figure, heads, number, unreadable, whole, zero } from "./cells";
import { exactly, shape, shaped } from "./layouts";
import type { NativeCase, TestCell } from "./NativeCase";
import { badPair, besideEachOther, pair } from "./pairs";
import { sample } from "./sample";

/** One pair of two ranges is an error, and with it the answer. */
const withOneBadPair = (id: string) =>
  fc.tuple(besideEachOther(id, 0), badPair, fc.nat()).map(([good, bad, at]): NativeCase => ({
    id,
    arguments: good.arguments.map((argument, side) =>
      "cells" in argument ? { cells: withCell(argument.cells, bad[side as 0 | 1], at) } : argument,
    ),
  }));

function withCell(
  cells: readonly (readonly TestCell[])[],
  cell: TestCell,
  at: number,
): TestCell[][] {
  const flat = cells.flat();
  flat[at % flat.length] = cell;
  return shaped(flat, cells[0]!.length);
}

const values = (mayBeUnreadable: boolean) =>
  shape.chain(({ rows, columns }) =>
    fc
      .tuple(exactly(pair, rows * columns), unreadable, fc.nat())
      .map(([pairs, wrong, at]): NativeCase => {
        const cells = shaped(
          pairs.map(([value]) => value),
          columns,
        );
        return {
          id: "COEFVAR",
          arguments: [{ cells: mayBeUnreadable ? withCell(cells, wrong, at) : cells }],
        };
      }),
  );

/** Schools that are nearly alike: computed values within 3 % of each other. */
const alike = fc
  .array(fc.tuple(fc.integer({ min: 1000, max: 1030 }), heads), { minLength: 4, maxLength: 12 })
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
  .chain(([rows, columns]) => {
    const total = fc.oneof(
      { weight: 8, arbitrary: figure },
      { weight: 1, arbitrary: fc.constant(zero) },
      { weight: 1, arbitrary: blank },
    );
    const pupils = fc.oneof({ weight: 9, arbitrary: whole(3000) }, { weight: 1, arbitrary: blank });
    return fc
      .tuple(exactly(total, rows * columns), exactly(pupils, rows))
      .map(([totals, all]): NativeCase => ({
        id: "COMPOSITE",
        arguments: [{ cells: shaped(totals, columns) }, { cells: shaped(all, 1) }],
      }));
  });

/** One total that cannot be read, beside pupils that can. */
const unreadableComposite = fc.tuple(composite, unreadable, fc.nat()).map(
  ([
    {
      id,
      arguments: [totals, pupils],
    },
    wrong,
    at,
  ]): NativeCase => {
    if (!totals || !pupils || !("cells" in totals && "cells" in pupils)) throw new Error();
    const columns = totals.cells[0]!.length;
    const place = at % (totals.cells.length * columns);
    return {
      id,
      arguments: [
        { cells: withCell(totals.cells, wrong, place) },
        { cells: withCell(pupils.cells, number(100), Math.floor(place / columns)) },
      ],
    };
  },
);

export const equityCases: readonly NativeCase[] = [
  ...sample(values(false), 30),
  ...sample(values(true), 20),
  ...sample(besideEachOther("COEFVAR_ALIAS", 0), 40),
  ...sample(withOneBadPair("COEFVAR"), 30),
  ...sample(alike, 20),
  ...sample(besideEachOther("CVRATIO", 0), 80),
  ...sample(withOneBadPair("CVRATIO"), 40),
  ...sample(composite, 40),
  ...sample(unreadableComposite, 20),
];
