import { ceilQuotient } from "../../measures/ceilQuotient";
import { staffRatios } from "../../standards/staffRatios";
import { chooseStaffLevel } from "./chooseStaffLevel";
import { mapCounts } from "./mapCounts";

/**
 * STAFFREQUIRED(pupils, level): 教职工 by 1:19 (小学), 1:13.5 (初中) or 1:12.5 (高中), in whole posts rounded up, in the
 * shape of `pupils`; "" for a blank. Pupils that are no whole number are an error. Source: staffRatios.
 *
 * @example staffrequired([[27], [28], [""]], "初中") // [[2], [3], [""]]
 */
export function staffrequired(pupils: unknown, level: unknown): (number | string)[][] {
  const pupilsPerStaff = staffRatios.pupilsPerStaff[chooseStaffLevel(level)];
  return mapCounts(pupils, "pupils", (heads) => ceilQuotient(heads, pupilsPerStaff));
}
