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
    for (const run of runsOf(
      boxes.onRow(row).map((box) => (roles.has(box) || box.firstRow < row ? undefined : box)),
    )) {
      const answers = run.map(under);
      const isUnder = answers.every(
        (answer, place) =>
          answer.firstColumn === run[place]!.firstColumn &&
          answer.lastColumn === run[place]!.lastColumn &&
          !roles.has(answer) &&
          isAnswer(answer, run[place]!),
      );
      if (!isUnder || answers.every(({ kind }) => kind === "empty")) continue;
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
}

/** Neighbours of one height that may be labels, two certain ones side by side among them, and nothing filled in after the last. */
function runsOf(tokens: readonly (Box | undefined)[]): Box[][] {
  const runs: Box[][] = [];
  let run: Box[] = [];
  const end = (next: Box | undefined): void => {
    const isFollowed = next !== undefined && ["value", "unit"].includes(classOf(next));
    const hasPair = run.some(
      (box, place) =>
        place > 0 && [box, run[place - 1]!].every((each) => classOf(each) === "label"),
    );
    if (
      hasPair &&
      !isFollowed &&
      run.every(({ text }, place) => classOf(run[place]!) === "label" || !saysSchool(text))
    )
      runs.push(run);
    run = [];
  };
  for (const box of tokens) {
    const mayBe = box !== undefined && ["label", "text"].includes(classOf(box));
    if (!mayBe) end(box);
    else {
      if (run.length > 0 && run[0]!.lastRow !== box.lastRow) end(box);
      run.push(box);
    }
  }
  end(undefined);
  return runs;
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
