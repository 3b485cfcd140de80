import type { Column } from "../make/build/Column";
import { known } from "../make/build/columns";
import type { School } from "../make/build/School";

/** 所属乡镇 in the first row of every run of a township's schools, as merged cells hold it. */
export function townshipColumn(schools: readonly School[]): Column {
  return known("所属乡镇", "township", (school) => {
    const before = schools[schools.indexOf(school) - 1];
    return before?.township === school.township ? null : school.township;
  });
}
