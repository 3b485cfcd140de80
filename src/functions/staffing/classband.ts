import type { FunctionTexts } from "../../i18n/functions/FunctionTexts";
import { bandOf } from "../../measures/bandOf";
import { classBands } from "../../standards/classBands";
import { mapCounts } from "./mapCounts";

/**
 * CLASSBAND(size): the band that each class size falls into, in the user's language and in the shape of `size`;
 * 35 or fewer is named by the size, since the bands begin at 36. "" for a blank and for 0, which is no class. A size
 * that is no whole number, such as an average, is an error: it may lie between two bands. Source: classBands.
 *
 * @example classband([[45], [46], [66], [""]], texts) // [["正常班额"], ["偏大班额"], ["超大班额"], [""]]
 */
export function classband(size: unknown, texts: FunctionTexts): (number | string)[][] {
  return mapCounts(size, "size", (pupils) => {
    const found = bandOf(pupils, classBands.bands);
    return found ? texts.staffing.classBands[found.band] : "";
  });
}
