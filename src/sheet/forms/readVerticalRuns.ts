import { saysSchool } from "../saysSchool";
import type { Box } from "./Box";
import { classOf } from "./classOf";
import type { FormScan } from "./FormScan";
import { isFigureLabel } from "./isFigureLabel";

/** Labels side by side with one row of answers under them. */
export function readVerticalRuns(scan: FormScan): void {
  const { boxes, roles, fields } = scan;
  const under = (box: Box): Box => boxes.at(box.lastRow + 1, box.firstColumn);
  for (let row = boxes.area.firstRow; row < boxes.area.lastRow; row++) {
    const run = runOn(boxes.onRow(row), scan);
    if (run.length === 0 || run[0]!.firstRow !== row) continue;
    const answers = run.map(under);
    const isUnder = answers.every(
      (answer, place) =>
        answer.firstColumn === run[place]!.firstColumn &&
        answer.lastColumn === run[place]!.lastColumn &&
        !roles.has(answer) &&
        isAnswer(answer, run[place]!),
    );
    // 附设幼儿班 | 联系电话 over an empty cell and 获奖 | 省级: a group with its labels, no headings.
    const beyond = boxes
      .onRow(row + 1)
      .filter((box) => box.kind !== "empty" && !answers.includes(box));
    const isCovered = beyond.every((box) => box.lastColumn < run[0]!.firstColumn);
    const isCertain = run.every((box) => classOf(box) === "label") || answers[0]!.kind !== "empty";
    if (!isUnder || !isCovered || !isCertain) continue;
    if (answers.every(({ kind }) => kind === "empty")) continue;
    // Of several rows of answers none is the school's: they stay open, so that no other reading takes them.
    if (hasSecondRow(run, answers.map(under), scan)) {
      for (const box of [...run, ...answers.filter(({ kind }) => kind !== "empty")])
        roles.set(box, "open");
      continue;
    }
    run.forEach((label, place) => {
      const answer = answers[place]!;
      roles.set(label, "label");
      if (answer.kind !== "empty") roles.set(answer, "value");
      fields.push({ label, ...(answer.kind !== "empty" && { value: answer }) });
    });
  }
}

/** The end of a row: neighbours of one height that may be labels, two certain ones side by side among them. */
function runOn(tokens: readonly Box[], { roles }: FormScan): readonly Box[] {
  const filled = [...tokens];
  while (filled.at(-1)?.kind === "empty") filled.pop();
  const last = filled.at(-1);
  const isOfRun = (box: Box): boolean =>
    !roles.has(box) &&
    box.firstRow === last!.firstRow &&
    box.lastRow === last!.lastRow &&
    (classOf(box) === "label" || (classOf(box) === "text" && !saysSchool(box.text)));
  const before = filled.map(isOfRun).lastIndexOf(false);
  const run = filled.slice(before + 1);
  const isLabel = (box: Box | undefined): boolean => box !== undefined && classOf(box) === "label";
  return run.some((box, place) => isLabel(box) && isLabel(run[place - 1])) ? run : [];
}

function isAnswer(box: Box, label: Box): boolean {
  const found = classOf(box);
  if (found === "value" || found === "empty") return true;
  return found === "text" && !isFigureLabel(label.text);
}

function hasSecondRow(
  run: readonly Box[],
  second: readonly Box[],
  { boxes, roles }: FormScan,
): boolean {
  const filled = second.filter(({ kind }) => kind !== "empty");
  const row = second[0]!.firstRow;
  return (
    filled.length > 0 &&
    second.every((box, place) => !roles.has(box) && isAnswer(box, run[place]!)) &&
    !boxes.filledOn(row).some((box) => classOf(box) === "label")
  );
}
