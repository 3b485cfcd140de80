import { pupilsPerTeacher } from "../../measures/pupilsPerTeacher";
import { mapSideBySide } from "../cells/mapSideBySide";
import { zeroBeside } from "./zeroBeside";

/**
 * PUPILSPERTEACHER(pupils, teachers): 生师比, pupils / teachers in the shape of `pupils`; "" where either is blank or
 * both are 0. A school with pupils and no teacher, or with teachers and no pupils, is an error that names it: it must
 * not pass as a blank or as a ratio of 0.
 *
 * @example pupilsperteacher([[450], [""]], [[25], [10]]) // [[18], [""]]
 */
export function pupilsperteacher(
  pupilsArgument: unknown,
  teachersArgument: unknown,
): (number | string)[][] {
  return mapSideBySide(
    [
      { key: "pupils", argument: pupilsArgument },
      { key: "teachers", argument: teachersArgument },
    ],
    ([pupils, teachers], at) => {
      if (pupils === undefined || teachers === undefined) return "";
      if (pupils === 0 && teachers === 0) return "";
      if (teachers === 0) throw zeroBeside(at(1), "pupils", pupils);
      if (pupils === 0) throw zeroBeside(at(0), "teachers", teachers);
      return pupilsPerTeacher(pupils, teachers);
    },
  );
}
