import type { Box } from "./Box";
import { classOf } from "./classOf";
import type { FormScan } from "./FormScan";
import { headingWords } from "./headingWords";
import { isLevelWord } from "./isLevelWord";
import { isNarrowerGroup } from "./isNarrowerGroup";

/**
 * A word over an answer that nothing else explains: 小学 over 300, where only one column was filled in. Going up from
 * the answer through other answers to the first word; a title, a section or a label with an answer of its own is none.
 */
export function unexplainedHead(
  answer: Box,
  label: Box,
  { boxes, roles }: FormScan,
): Box | undefined {
  for (let row = answer.firstRow - 1; row >= boxes.area.firstRow; row--) {
    const above = boxes.at(row, answer.firstColumn);
    if (above.kind === "empty") {
      if (boxes.filledOn(row).length === 0) return undefined;
      continue;
    }
    if (roles.get(above) === "value") continue;
    const beside = boxes.at(row, label.firstColumn);
    const isHead =
      !roles.has(above) &&
      ["label", "text"].includes(classOf(above)) &&
      above.firstColumn > label.lastColumn &&
      !headingWords.areOverFigures(above.text) &&
      // Any other word over the answers is rather a label or an answer by itself.
      (headingWords.areOverLabels(beside.text) ||
        isLevelWord(above.text) ||
        isNarrowerGroup(above.text));
    return isHead ? above : undefined;
  }
  return undefined;
}
