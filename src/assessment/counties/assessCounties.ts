import { runInSlices } from "../../sheet/runInSlices";
import type { SliceOptions } from "../../sheet/runInSlices";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Standard } from "../../standards/Standard";
import type { CountyResult } from "../CountyResult";
import { countySteps } from "./countySteps";

/**
 * Judges every county of a table at every level that has rows there, worst first (see sortCounties; a tie keeps the
 * sheet's order, primary before junior). Each result is what assessTable says of countyTable(table, key).
 *
 * It rests every 30 ms. @throws Cancelled once the signal is given.
 */
export function assessCounties(
  table: SchoolTable,
  standard: Standard,
  options?: SliceOptions,
): Promise<CountyResult[]> {
  return runInSlices(countySteps(table, standard), options);
}
