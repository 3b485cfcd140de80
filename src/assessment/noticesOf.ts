import type { SchoolTable } from "../sheet/SchoolTable";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import type { LeftOut } from "./LeftOut";
import type { Notice } from "./Notice";
import { ownerOf } from "./ownerOf";
import { resolveNumerator } from "./resolveNumerator";
import type { SchoolResult } from "./SchoolResult";
import { splitState } from "./splitState";

/** What the reader must know about how the table was read. */
export function noticesOf(
  table: SchoolTable,
  standard: Standard,
  level: Level,
  { schools, leftOut }: { schools: readonly SchoolResult[]; leftOut: readonly LeftOut[] },
): Notice[] {
  const notices: Notice[] = [];
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const inState = (state: ReturnType<typeof splitState>): SchoolResult[] =>
    schools.filter((school) => splitState(table, rows.get(school.row)!, level) === state);
  const name = (
    code:
      | "combinedSplit"
      | "combinedTakenAsSplit"
      | "levelPupilsMissing"
      | "sharedTeachersUnclear"
      | "ownersUnclear",
    named: readonly SchoolResult[],
  ): void => {
    if (named.length > 0) notices.push({ code, ...namesAndRows(named) });
  };
  name("combinedSplit", inState("split"));
  name("combinedTakenAsSplit", inState("given"));
  name("levelPupilsMissing", inState("unknown"));
  name(
    "sharedTeachersUnclear",
    schools.filter(
      (school) =>
        rows.get(school.row)!.levels.length > 1 && hasUndividedTeachers(table, standard, level),
    ),
  );

  const absent = standard.indicators.filter(
    (indicator) => !resolveNumerator(indicator, table.columns, level),
  );
  if (absent.length > 0)
    notices.push({ code: "indicatorsAbsent", indicatorIds: absent.map(({ id }) => id) });
  for (const indicator of standard.indicators) {
    const { terms = [] } = resolveNumerator(indicator, table.columns, level) ?? {};
    if (terms.length > 1)
      notices.push({
        code: "derived",
        indicatorId: indicator.id,
        columns: terms.map(({ column, sign }) => `${sign > 0 ? "+" : "-"}${column.heading}`),
      });
  }
  const hasField = (field: string): boolean =>
    table.columns.some((column) => column.field === field);
  if (hasField("teachingArea") && !hasField("gymArea")) notices.push({ code: "gymNotSeparate" });
  for (const { column, heading, factor } of table.assumedUnits)
    notices.push({ code: "unitAssumed", column, heading, factor });
  notices.push(...table.notes);
  const { scope } = standard;
  if (!scope.includesOtherOwners) {
    if (!hasField("owner")) notices.push({ code: "ownersUnsaid" });
    else
      name(
        "ownersUnclear",
        schools.filter((school) => ownerOf(rows.get(school.row)!.owner) === "unclear"),
      );
  }
  const byScope = leftOut.filter(({ reason }) => OF_SCOPE.includes(reason));
  if (scope.coefficientScope === "assumed" && byScope.length > 0)
    notices.push({ code: "coefficientScopeAssumed", rows: byScope.map(({ row }) => row) });
  if (!standard.schoolRule) notices.push({ code: "noSchoolRule" });
  return notices;
}

const OF_SCOPE: readonly LeftOut["reason"][] = ["teachingPoint", "private", "otherOwner"];

function namesAndRows(schools: readonly SchoolResult[]): { rows: number[]; names: string[] } {
  return {
    rows: schools.map((school) => school.row),
    names: schools.map((school) => school.name),
  };
}

/** Whether an indicator counts teachers in a column that both levels of a row share. */
function hasUndividedTeachers(table: SchoolTable, standard: Standard, level: Level): boolean {
  return standard.indicators.some((indicator) => {
    const terms = resolveNumerator(indicator, table.columns, level)?.terms ?? [];
    return !indicator.shared && terms.some(({ column }) => column.level !== level);
  });
}
