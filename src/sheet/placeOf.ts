import type { SchoolRow } from "./SchoolRow";

/** The prefecture and county of a row, nothing where the table has no such column. */
export function placeOf({
  prefecture,
  county,
}: SchoolRow): Pick<SchoolRow, "prefecture" | "county"> {
  return {
    ...(prefecture !== undefined && { prefecture }),
    ...(county !== undefined && { county }),
  };
}
