import { isNoteName } from "../isNoteName";
import { normaliseHeading } from "../normaliseHeading";
import { asksForSomething } from "./asksForSomething";
import type { Box } from "./Box";
import type { Boxes } from "./Boxes";
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
  const isSection = (box: Box): boolean =>
    boxes.isFullWidth(box) || (boxes.grid.merges === undefined && isBareGroup(box.text));
  const contentRows = rows.filter((row) => isContent(boxes.filledOn(row), isSection));
  const first = contentRows[0] ?? Infinity;
  const isNote = ({ text }: Box): boolean => isNoteName(text) || writtenPairs(text) !== undefined;
  const last = Math.max(
    ...contentRows,
    ...rows.filter((row) => {
      const filled = boxes.filledOn(row);
      return row > first && filled.length > 1 && !filled.every(isNote);
    }),
  );
  for (const row of rows) {
    const filled = boxes.filledOn(row);
    const [box] = filled;
    if (filled.length !== 1 || !box || contentRows.includes(row)) continue;
    if (boxes.onRow(row).some((each) => each.firstRow < row && each.kind !== "empty")) continue;
    if (isUnderHeadings(box, boxes)) continue;
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

/** Words that are over figures in one form and an answer in another. */
const ANSWERS = /^(小学|初中|高中|初级中学)部?$|^(公办|民办|城区|镇区|乡村)$/u;

/** 小学 as the only answer under labels side by side. */
function isUnderHeadings(box: Box, boxes: Boxes): boolean {
  if (box.firstRow === boxes.area.firstRow || !ANSWERS.test(box.text)) return false;
  const above = boxes.at(box.firstRow - 1, box.firstColumn);
  const beside = boxes.at(box.firstRow - 1, above.lastColumn + 1);
  return classOf(above) === "label" && classOf(beside) === "label";
}

/** Where merged cells are not told, 附设幼儿班 alone on its row is over what follows rather than left blank. */
function isBareGroup(text: string): boolean {
  return isNarrowerGroup(text) && !asksForSomething(normaliseHeading(text).text);
}

function isContent(filled: readonly Box[], isSection: (box: Box) => boolean): boolean {
  if (filled.length === 0) return false;
  const [box] = filled;
  if (filled.length > 1)
    return filled.some((each) => classOf(each) === "label" || classOf(each) === "value");
  return classOf(box!) !== "text" && !(classOf(box!) === "label" && isSection(box!));
}
