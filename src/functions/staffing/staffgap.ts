import { ceilQuotient } from "../../measures/ceilQuotient";
import { staffRatios } from "../../standards/staffRatios";
import { mapSideBySide } from "../cells/mapSideBySide";
import { chooseStaffLevel } from "./chooseStaffLevel";
import { wholeNumber } from "./wholeNumber";
import { zeroBeside } from "./zeroBeside";

/**
 * STAFFGAP(staff, pupils, level): 教职工 there are minus those required, in the shape of `staff`: negative where posts
 * are missing; "" where either is blank or both are 0. Staff without pupils is an error that names the school. Staff
 * may be counted in parts of a post, pupils may not.
 *
 * @example staffgap([[2], [2], [""]], [[27], [28], [27]], "初中") // [[0], [-1], [""]]
 */
export function staffgap(
  staffArgument: unknown,
  pupilsArgument: unknown,
  level: unknown,
): (number | string)[][] {
  const pupilsPerStaff = staffRatios.pupilsPerStaff[chooseStaffLevel(level)];
  return mapSideBySide(
    [
      { key: "staff", argument: staffArgument },
      { key: "pupils", argument: pupilsArgument },
    ],
    ([staff, pupils], at) => {
      if (staff === undefined || pupils === undefined) return "";
      if (staff === 0 && pupils === 0) return "";
      if (pupils === 0) throw zeroBeside(at(1), "staff", staff);
      return (
        staff -
        ceilQuotient(
          wholeNumber(pupils, () => at(1)),
          pupilsPerStaff,
        )
      );
    },
  );
}
