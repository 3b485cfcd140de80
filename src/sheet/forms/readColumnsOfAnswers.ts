import { saysSchool } from "../saysSchool";
import type { Box } from "./Box";
import { classOf } from "./classOf";
import type { FormScan } from "./FormScan";
import { headingWords } from "./headingWords";
import { isLevelWord } from "./isLevelWord";

/** Answers side by side behind one label, with headings over them: 小学 | 初中 over 300 | 112. */
export function readColumnsOfAnswers(scan: FormScan): void {
  const { boxes, roles } = scan;
  for (let row = boxes.area.firstRow; row <= boxes.area.lastRow; row++) {
    const tokens = boxes.onRow(row);
    tokens.forEach((label, place) => {
      if (label.firstRow !== row || roles.has(label) || !mayLabel(label)) return;
      const next = tokens[place + 1];
      const skipped = next && classOf(next) === "unit" && !roles.has(next) ? 2 : 1;
      const answers = answersAfter(tokens, place + skipped, scan);
      if (answers.filter((box) => classOf(box) === "value").length < 2) return;
      const heads = headsOver(answers, label, row, scan);
      if (heads) readBlock(heads, label.firstColumn, scan);
    });
  }
}

function mayLabel(box: Box): boolean {
  return classOf(box) === "label" || classOf(box) === "text";
}

function answersAfter(tokens: readonly Box[], place: number, { roles }: FormScan): Box[] {
  const answers: Box[] = [];
  for (const box of tokens.slice(place)) {
    if (roles.has(box) || !["value", "empty"].includes(classOf(box))) break;
    answers.push(box);
  }
  while (answers.at(-1)?.kind === "empty") answers.pop();
  return answers;
}

/** The nearest row above with a word over every answer; between them only rows of the same kind. */
function headsOver(
  answers: readonly Box[],
  label: Box,
  row: number,
  { boxes, roles }: FormScan,
): readonly Box[] | undefined {
  for (let above = row - 1; above >= boxes.area.firstRow; above--) {
    const over = answers.map((answer) => boxes.at(above, answer.firstColumn));
    const beside = boxes.at(above, label.firstColumn);
    const isAligned = over.every(
      (box, place) =>
        box.firstColumn === answers[place]!.firstColumn &&
        box.lastColumn === answers[place]!.lastColumn,
    );
    if (!isAligned || over.some((box) => roles.has(box)) || over.includes(beside)) return undefined;
    if (over.every(mayLabel))
      return over.some(({ text }) => saysSchool(text) && !isLevelWord(text)) ? undefined : over;
    if (!over.every((box) => ["value", "empty"].includes(classOf(box))) || !mayLabel(beside))
      return undefined;
  }
  return undefined;
}

function readBlock(
  heads: readonly Box[],
  labelColumn: number,
  { boxes, roles, fields }: FormScan,
): void {
  const [first] = heads;
  for (const head of heads) roles.set(head, "label");
  for (let row = first!.lastRow + 1; row <= boxes.area.lastRow; row++) {
    const label = boxes.at(row, labelColumn);
    const beside = boxes.at(row, first!.firstColumn - 1);
    const unit = classOf(beside) === "unit" ? beside : undefined;
    const answers = heads.map((head) => boxes.at(row, head.firstColumn));
    const isOfBlock =
      label.firstRow === row &&
      !roles.has(label) &&
      mayLabel(label) &&
      answers.every(
        (box) =>
          box.firstRow === row && !roles.has(box) && ["value", "empty"].includes(classOf(box)),
      );
    if (!isOfBlock) return;
    roles.set(label, "label");
    if (unit) roles.set(unit, "unit");
    answers.forEach((value, place) => {
      const head = heads[place]!;
      if (headingWords.areOverLines(head.text)) {
        if (value.kind !== "empty") roles.set(value, "text");
        return;
      }
      if (value.kind !== "empty") roles.set(value, "value");
      fields.push({
        label,
        head,
        ...(value.kind !== "empty" && { value }),
        ...(unit && { unit }),
      });
    });
  }
}
