import { staffRatios } from "../../standards/staffRatios";
import { chooseStaffLevel } from "../staffing/chooseStaffLevel";
import { chosenBy } from "./chosenBy";
import { isBlank } from "./isBlank";
import { judged } from "./judged";
import { mapCells } from "./mapCells";
import type { NativeArguments } from "./NativeBuilder";

/** STAFFREQUIRED(pupils, level), where the level is written into the formula. */
export function nativeStaffrequired([pupils, level]: NativeArguments): string[][] | undefined {
  const pupilsPerStaff = chosenBy(
    [level],
    ([word]) => staffRatios.pupilsPerStaff[chooseStaffLevel(word)],
  );
  if (pupilsPerStaff === undefined) return undefined;
  return mapCells([pupils], (heads) => {
    const whole = `ROUND(${heads},0)`;
    // The last binary digits of a computed cell are forgiven, as the function forgives them; half a pupil is not.
    const isWhole = `ABS(${heads}-${whole})<=5E-13*${heads}`;
    const required = `ROUNDUP(${inWholeNumbers(whole, pupilsPerStaff)},0)`;
    return judged([heads], `IF(${isBlank(heads)},"",IF(${isWhole},${required},#VALUE!))`);
  });
}

/** 13.5 and 12.5 pupils are 27 and 25 halves: a division of whole numbers is exact wherever it has no rest. */
function inWholeNumbers(pupils: string, pupilsPerStaff: number): string {
  return Number.isInteger(pupilsPerStaff)
    ? `${pupils}/${pupilsPerStaff}`
    : `${pupils}*2/${pupilsPerStaff * 2}`;
}
