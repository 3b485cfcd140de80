import { isNoteName } from "../isNoteName";
import type { Box } from "./Box";
import { classOf } from "./classOf";
import type { FormScan } from "./FormScan";
import { isNarrowerGroup } from "./isNarrowerGroup";
import { isNeutralGroup } from "./isNeutralGroup";
import { writtenPairs } from "./writtenPairs";

const LONGEST_TITLE = 60;
const NUMBERED = /^([一二三四五六七八九十]{1,3}\s*[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])/u;

/** 附件2 stands over the title. */
const SHORTEST_TITLE = 5;

/** Rows with one text alone: titles above the labels, sections between them, notes; and pairs of one cell. Returns the title. */
export function readSingleLines({ boxes, roles, fields }: FormScan): string {
  let title = "";
  const { firstRow, lastRow } = boxes.area;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const contentRows = rows.filter((row) =>
    isContent(boxes.filledOn(row), boxes.isFullWidth.bind(boxes)),
  );
  const first = contentRows[0] ?? Infinity;
  const last = contentRows.at(-1) ?? -1;
  for (const row of rows) {
    const filled = boxes.filledOn(row);
    const [box] = filled;
    if (filled.length !== 1 || !box || contentRows.includes(row)) continue;
    if (boxes.onRow(row).some((each) => each.firstRow < row && each.kind !== "empty")) continue;
    if (writtenPairs(box.text) && !isSheetNote(box.text)) {
      for (const written of writtenPairs(box.text)!) fields.push({ label: box, written });
      roles.set(box, "label");
    } else if (isNoteName(box.text) || box.text.length > LONGEST_TITLE || row > last)
      roles.set(box, "text");
    else if (row < first && !NUMBERED.test(box.text)) {
      roles.set(box, "text");
      if (title.length < SHORTEST_TITLE) title = box.text;
    } else if (boxes.isFullWidth(box) || isSectionWord(box, boxes.area.firstColumn))
      roles.set(box, "section");
  }
  return title;
}

/** A line that is not merged over the form may be a label that was left blank. */
function isSectionWord({ text, firstColumn }: Box, first: number): boolean {
  const saysPart = NUMBERED.test(text) || isNeutralGroup(text) || isNarrowerGroup(text);
  return firstColumn === first && saysPart;
}

/** 注：… */
function isSheetNote(text: string): boolean {
  return /^(注|备注|附注|说明)/u.test(text);
}

function isContent(filled: readonly Box[], isFullWidth: (box: Box) => boolean): boolean {
  if (filled.length === 0) return false;
  const [box] = filled;
  if (filled.length > 1)
    return filled.some((each) => classOf(each) === "label" || classOf(each) === "value");
  return classOf(box!) !== "text" && !(classOf(box!) === "label" && isFullWidth(box!));
}
