import { share } from "../../measures/share";
import { CellFailure } from "../CellFailure";
import { mapSideBySide } from "../cells/mapSideBySide";

/**
 * SHARE(part, whole): part / whole as fractions, cell by cell, in the shape of `part`. "" where either side is
 * blank or both are 0; a part of a whole that is 0 is #VALUE!.
 *
 * @example shares([[70577]], [[255310]]) // [[0.27643648897418827]]
 */
export function shares(part: unknown, whole: unknown): (number | string)[][] {
  return mapSideBySide(
    [
      { key: "part", argument: part },
      { key: "whole", argument: whole },
    ],
    ([own, all], at) => {
      if (own === undefined || all === undefined || (own === 0 && all === 0)) return "";
      if (all > 0) return share(own, all);
      throw new CellFailure("#VALUE!", ({ funding }) =>
        funding.noWhole(at(1), "part", String(own)),
      );
    },
  );
}
