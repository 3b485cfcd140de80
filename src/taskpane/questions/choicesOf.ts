import type { Question } from "../../sheet/Question";
import type { ReadingChoices } from "../../sheet/ReadingChoices";

/** Answers as choices: beside what was decided before, since they go into the workbook as a whole. */
export function choicesOf(
  questions: readonly Question[],
  answers: ReadingChoices,
  before: ReadingChoices,
): ReadingChoices {
  const looked = questions.some(({ code }) => code === "columnsUncertain" || code === "sameField");
  return {
    ...answers,
    ...(answers.columns && { columns: { ...before.columns, ...answers.columns } }),
    ...(answers.units && { units: { ...before.units, ...answers.units } }),
    ...(looked && { confirmed: true }),
  };
}
