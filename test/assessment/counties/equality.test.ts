import fc from "fast-check";
import { assessCounties } from "../../../src/assessment/counties/assessCounties";
import { countiesOf } from "../../../src/assessment/counties/countiesOf";
import { countySteps } from "../../../src/assessment/counties/countySteps";
import { countyTable } from "../../../src/assessment/counties/countyTable";
import type { Assessment } from "../../../src/assessment/Assessment";
import { assessTable } from "../../../src/assessment/assessTable";
import type { CountyResult } from "../../../src/assessment/CountyResult";
import type { LeftOutRow } from "../../../src/sheet/LeftOutRow";
import { runToEnd } from "../../../src/sheet/runToEnd";
import type { SchoolRow } from "../../../src/sheet/SchoolRow";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import type { Field, TableColumn } from "../../../src/sheet/TableColumn";
import type { UnreadableCell } from "../../../src/sheet/UnreadableCell";
import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import type { Standard } from "../../../src/standards/Standard";
import { withSchoolGate } from "../../../src/standards/withSchoolGate";

/** A province's own rule over the standard of 2012: two of three, no floor. */
const gated2012 = withSchoolGate(basicBalance2012, {
  limits: {
    B1: { primary: 4.5, junior: 5.8 },
    B4: { primary: 6, junior: 10 },
    B6: { primary: 0.06, junior: 0.08 },
  },
  required: 2,
  source: basicBalance2012.scope.source,
});
const STANDARDS: readonly Standard[] = [qualityBalance2017, basicBalance2012, gated2012];

const STOCKS = [
  ["aboveDegreeTeachers", 0.042],
  ["backboneTeachers", 0.01],
  ["sportsArtTeachers", 0.009],
  ["teachingArea", 6.5],
  ["gymArea", 3],
  ["sportsArea", 7.5],
  ["equipmentValue", 2000],
  ["multimediaRooms", 0.023],
  ["computers", 0.06],
  ["books", 15],
  ["teachers", 0.06],
  ["seniorTitleTeachers", 0.03],
] as const satisfies readonly (readonly [Field, number])[];

/** How the drawn stock lies to what the pupils need: at the limit, at the floor, a hair off either, plenty, none. */
const richness = fc.constantFrom(
  1,
  0.85,
  1 - 1e-13,
  1 + 1e-13,
  1 - 1e-9,
  0.9999,
  0.7,
  1.3,
  2,
  2,
  2,
  2,
  0,
);

interface DrawnRow {
  readonly place: number;
  readonly kind: SchoolRow["kind"];
  readonly owner: string;
  readonly levels: SchoolRow["levels"];
  readonly pupils: number;
  readonly otherPupils: number | undefined;
  readonly missing: number;
  readonly stocks: readonly number[];
  readonly unreadable: boolean;
  readonly isSchool: boolean;
}

const PLACES = [
  ["甲市", "城关区"],
  ["甲 市", "城关区"],
  ["乙市", "城关区"],
  ["甲市", "河口县"],
  ["甲市", ""],
  ["", ""],
] as const;

const drawnRow: fc.Arbitrary<DrawnRow> = fc.record({
  place: fc.nat(PLACES.length - 1),
  kind: fc.constantFrom<SchoolRow["kind"]>(
    ...(["primary", "primary", "primary", "junior", "nineYear", "twelveYear"] as const),
    ...(["completeSecondary", "teachingPoint", "special", "otherLevel", "unknown"] as const),
  ),
  owner: fc.constantFrom("7 县级教育", "", "10", "5 地级教育", "民办"),
  levels: fc.constantFrom<SchoolRow["levels"]>(
    ...([["primary"], ["primary"], ["junior"], ["primary", "junior"], []] as const),
  ),
  pupils: fc.oneof(
    fc.constant(0),
    fc.constantFrom(49, 50, 1000),
    fc.integer({ min: 1, max: 3000 }),
  ),
  otherPupils: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
  missing: fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, fc.nat(STOCKS.length + 1)),
  stocks: fc.array(richness, { minLength: STOCKS.length, maxLength: STOCKS.length }),
  unreadable: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  isSchool: fc.boolean(),
});

interface Shape {
  readonly pupilColumns: readonly Field[];
  readonly basis: TableColumn["basis"];
  readonly without: readonly number[];
}

const shape: fc.Arbitrary<Shape> = fc.record({
  pupilColumns: fc.constantFrom<readonly Field[]>(
    ["pupils"],
    ["primaryPupils", "juniorPupils"],
    ["primaryPupils", "juniorPupils", "seniorPupils"],
    ["pupils", "primaryPupils", "juniorPupils"],
  ),
  basis: fc.constantFrom<TableColumn["basis"]>("total", "total", "total", "perPupil", "perHundred"),
  without: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    fc.array(fc.nat(STOCKS.length - 1), { maxLength: 3 }),
  ),
});

function tableOf(drawn: readonly DrawnRow[], { pupilColumns, basis, without }: Shape): SchoolTable {
  const fields: Field[] = [
    "schoolName",
    "prefecture",
    "county",
    ...pupilColumns,
    ...STOCKS.filter((_, index) => !without.includes(index)).map(([field]) => field),
  ];
  const columns = fields.map((field, column): TableColumn => {
    const isStock = STOCKS.some(([stock]) => stock === field);
    return { column, field, heading: field, basis: isStock ? basis : "total", factor: 1 };
  });
  const unreadable: UnreadableCell[] = [];
  const rows = drawn.map((each, index): SchoolRow => {
    const row = index + 1;
    const numbers: Partial<Record<Field, number>> = {};
    for (const field of pupilColumns) {
      const isOwn = field === "pupils" || each.levels.some((level) => field === `${level}Pupils`);
      const pupils = isOwn ? each.pupils : each.otherPupils;
      if (pupils !== undefined) numbers[field] = pupils;
    }
    STOCKS.forEach(([field, each1], at) => {
      if (!fields.includes(field)) return;
      const need =
        basis === "total" ? each1 * each.pupils : basis === "perHundred" ? each1 * 100 : each1;
      numbers[field] = need * each.stocks[at]!;
    });
    const missing = STOCKS[each.missing]?.[0] ?? (each.missing < 0 ? undefined : pupilColumns[0]);
    if (missing) delete numbers[missing];
    if (each.unreadable) {
      const field = pupilColumns[pupilColumns.length - 1]!;
      delete numbers[field];
      const column = fields.indexOf(field);
      unreadable.push({ row, column, field, schoolName: "", reason: "text", shown: "?" });
    }
    const [prefecture, county] = PLACES[each.place]!;
    return {
      row,
      name: `第${row}学校`,
      kind: each.kind,
      isPrivate: each.owner === "10" || each.owner === "民办",
      owner: each.owner,
      levels: each.levels,
      location: "",
      prefecture,
      county,
      isSchool: each.isSchool,
      numbers,
    };
  });
  return {
    sheetName: "各县",
    headingRow: 0,
    firstRow: 1,
    lastRow: rows.length,
    columns,
    assumedUnits: [],
    notes: [],
    levels: ["primary", "junior"],
    rows,
    leftOut: [],
    unreadable,
  };
}

/** Some of the rows as left out, with figures or without. */
function leavingOut(table: SchoolTable, which: readonly (boolean | undefined)[]): SchoolTable {
  const leftOut = table.rows.flatMap(({ row, name, prefecture, county }, index): LeftOutRow[] => {
    const hasFigures = which[index];
    if (hasFigures === undefined) return [];
    const place = { prefecture: prefecture!, county: county! };
    return [{ row, name, ...place, reason: "total", ...(hasFigures && { hasFigures }) }];
  });
  return { ...table, leftOut, rows: table.rows.filter((_, index) => which[index] === undefined) };
}

function inOneLine(assessment: Assessment): Omit<CountyResult, "key" | "prefecture" | "county"> {
  const { level, verdict, schools, leftOut, coefficients, composite } = assessment;
  const count = (wanted: string): number =>
    schools.filter((each) => each.verdict === wanted).length;
  return {
    level,
    verdict,
    schools: schools.length,
    failing: count("fail"),
    borderline: count("borderline"),
    unknown: count("unknown"),
    leftOut: leftOut.filter(({ hasFigures }) => hasFigures).length,
    coefficients: coefficients.map(({ indicatorId, state, value, limit }) => ({
      indicatorId,
      state,
      ...(value !== undefined && { value }),
      ...(limit !== undefined && { limit }),
    })),
    ...(composite && {
      composite: {
        value: composite.value,
        state: composite.state,
        ...(composite.limit !== undefined && { limit: composite.limit }),
      },
    }),
  };
}

test("a county's line is what assessTable says of the county's own table, to the last digit", async () => {
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawnRow, { minLength: 1, maxLength: 24 }),
      shape,
      fc.array(fc.option(fc.boolean(), { freq: 9, nil: undefined }), { maxLength: 24 }),
      fc.constantFrom(...STANDARDS),
      async (drawn, shaped, which, standard) => {
        const table = leavingOut(
          tableOf(drawn, shaped),
          which.map((each) => each ?? undefined),
        );
        const results = await assessCounties(table, standard);
        const lines = countiesOf(table).flatMap(({ key }) => {
          const own = countyTable(table, key);
          return own.levels.map((level) => ({
            key,
            ...inOneLine(assessTable(own, standard, level)),
          }));
        });
        const name = ({ key, level }: { key: string; level: string }): string => `${key} ${level}`;
        const byName = new Map(lines.map((line) => [name(line), line]));
        expect(results.map(name).sort()).toEqual(lines.map(name).sort());
        for (const { prefecture, county, ...line } of results) {
          expect(line).toEqual(byName.get(name(line)));
          expect(PLACES.some((place) => place[0] === prefecture && place[1] === county)).toBe(true);
          for (const { state } of line.coefficients) seen[state] = (seen[state] ?? 0) + 1;
          seen[line.verdict] = (seen[line.verdict] ?? 0) + 1;
        }
      },
    ),
    { numRuns: 3000, seed: 20261125 },
  );
  // The draw must reach every state and verdict, or it proves nothing about them.
  for (const state of ["fail", "open", "undefined", "noLimit", "unknown"])
    expect(seen[state]).toBeGreaterThan(1000);
  expect(seen["pass"]).toBeGreaterThan(50);
});

test("no row is lost: every row of a table is in one county's table", () => {
  fc.assert(
    fc.property(
      fc.array(drawnRow, { minLength: 1, maxLength: 24 }),
      shape,
      fc.array(fc.option(fc.boolean(), { freq: 4, nil: undefined }), { maxLength: 24 }),
      (drawn, shaped, which) => {
        const table = leavingOut(
          tableOf(drawn, shaped),
          which.map((each) => each ?? undefined),
        );
        const tables = countiesOf(table).map(({ key }) => countyTable(table, key));
        const rowsOf = (each: SchoolTable): number[] => [
          ...each.rows.map(({ row }) => row),
          ...each.leftOut.map(({ row }) => row),
        ];
        expect(tables.flatMap(rowsOf).sort((a, b) => a - b)).toEqual(
          rowsOf(table).sort((a, b) => a - b),
        );
        expect(tables.flatMap(({ unreadable }) => unreadable)).toHaveLength(
          table.unreadable.filter(({ row }) => rowsOf(table).includes(row)).length,
        );
        // A county with a row that is a school or has figures has a line.
        const lines = new Set(
          runToEnd(countySteps(table, qualityBalance2017)).map(({ key }) => key),
        );
        for (const { key, rows, leftOut } of countiesOf(table))
          if (
            rows.some(({ levels, isSchool }) => levels.length > 0 || isSchool) ||
            leftOut.some(({ hasFigures }) => hasFigures)
          )
            expect(lines).toContain(key);
      },
    ),
    { numRuns: 500, seed: 4 },
  );
});
