import type { Field } from "../../../../src/sheet/TableColumn";
import type { Level } from "../../../../src/standards/Level";
import type { StandardId } from "../../truth/exactRule";
import { levelTruth, type Question, type TrueRow } from "../../truth/levelTruth";
import type { ColumnTruth, LeftOutTruth, LevelTruth, Outcome } from "../../truth/Truth";
import { columnName } from "./columnName";
import type { PlacedTable } from "./placeTable";
import type { School } from "./School";

export interface Asked {
  readonly standard: StandardId;
  readonly levels: readonly Level[];
  /** Instead of the schools as they stand: with units folded in, rows set aside. */
  readonly schools?: PlacedTable["schools"];
  /** Rows that are no school's beside those that the table itself knows. */
  readonly leftOut?: readonly LeftOutTruth[];
  readonly openRows?: number;
  readonly notices?: readonly string[];
  readonly sharedTeachers?: boolean;
  readonly putBack?: readonly string[];
  readonly readyMade?: Question["readyMade"];
}

const TEXTS: ReadonlySet<Field> = new Set([
  ...(["schoolName", "schoolCode", "schoolType", "level", "counted", "owner"] as const),
  ...(["township", "county", "prefecture", "parentSchool", "location"] as const),
]);

/** What a check of a placed table must come to. */
export function tableTruth(table: PlacedTable, asked: Asked): Extract<Outcome, { kind: "checked" }> {
  return {
    kind: "checked",
    headingRows: table.headingRows,
    columns: columnTruths(table),
    levels: asked.levels.map((level) => truthOfLevel(table, asked, level)),
    notices: asked.notices ?? [],
  };
}

export function columnTruths({ plan: { columns, left } }: PlacedTable): ColumnTruth[] {
  return columns.flatMap(({ field, basis, factor }, index) =>
    field
      ? [
          {
            column: columnName(left + index),
            field,
            ...(basis && { basis }),
            ...(factor !== undefined && factor !== 1 && { factor }),
          },
        ]
      : [],
  );
}

export function truthOfLevel(table: PlacedTable, asked: Asked, level: Level): LevelTruth {
  const { plan } = table;
  const fields = new Set(plan.columns.flatMap(({ field }) => field ?? []));
  const schools = asked.schools ?? table.schools;
  const rows = schools.map(({ school, row }): TrueRow => ({
    school,
    row,
    unread: unreadIn(table, school),
  }));
  const question: Question = {
    standard: asked.standard,
    level,
    rows,
    has: (field) => fields.has(field),
    leftOut: [...table.leftOut, ...(asked.leftOut ?? [])],
    unreadable: unreadableCells(table, schools),
    isSplit: fields.has("primaryPupils") || fields.has("juniorPupils"),
    ...(asked.sharedTeachers !== undefined && { sharedTeachers: asked.sharedTeachers }),
    ...(asked.openRows !== undefined && { openRows: asked.openRows }),
    ...(asked.readyMade && { readyMade: asked.readyMade }),
    ...(asked.putBack && { putBack: new Set(asked.putBack) }),
  };
  return levelTruth(question);
}

function unreadIn({ plan: { odd = [] } }: PlacedTable, school: School): ReadonlySet<Field> {
  return new Set(
    odd
      .filter(({ school: name, reads }) => name === school.name && reads !== "same")
      .map(({ field }) => field),
  );
}

export function unreadableCells(
  { plan: { columns, left, odd = [] } }: PlacedTable,
  schools: PlacedTable["schools"],
): [string, string][] {
  return schools.flatMap(({ school, row }) =>
    columns.flatMap(({ field }, index): [string, string][] => {
      const strange = odd.find(
        (each) => each.school === school.name && each.field === field && !TEXTS.has(each.field),
      );
      if (!strange || strange.reads === "same" || strange.reads === "blank") return [];
      return [[`${columnName(left + index)}${row}`, strange.reads]];
    }),
  );
}
