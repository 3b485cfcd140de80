import type { SchoolTable } from "../sheet/SchoolTable";
import type { Standard } from "../standards/Standard";
import type { Notice } from "./Notice";
import { resolveNumerator } from "./resolveNumerator";
import type { SchoolResult } from "./SchoolResult";

const COMBINED: ReadonlySet<SchoolResult["kind"]> = new Set([
  "nineYear",
  "twelveYear",
  "completeSecondary",
]);

/** What the reader must know about how the table was read. */
export function noticesOf(
  table: SchoolTable,
  standard: Standard,
  schools: readonly SchoolResult[],
): Notice[] {
  const notices: Notice[] = [];
  const split = schools.filter((school) => school.split);
  const taken = schools.filter((school) => COMBINED.has(school.kind) && !school.split);
  if (split.length > 0) notices.push({ code: "combinedSplit", ...namesAndRows(split) });
  if (taken.length > 0) notices.push({ code: "combinedTakenAsSplit", ...namesAndRows(taken) });
  const absent = standard.indicators.filter(
    (indicator) => !resolveNumerator(indicator, table.columns),
  );
  if (absent.length > 0)
    notices.push({
      code: "indicatorsAbsent",
      indicatorIds: absent.map((indicator) => indicator.id),
    });
  for (const { column, heading, factor } of table.assumedUnits)
    notices.push({ code: "unitAssumed", column, heading, factor });
  if (!standard.schoolRule) notices.push({ code: "noSchoolRule" });
  return notices;
}

function namesAndRows(schools: readonly SchoolResult[]) {
  return { rows: schools.map((school) => school.row), names: schools.map((school) => school.name) };
}
