import type { CheckOutcome } from "../../../src/actions/CheckOutcome";
import type { Question } from "../../../src/sheet/Question";
import type { ReadingChoices } from "../../../src/sheet/ReadingChoices";
import type { AskedQuestion, Check } from "../truth/Truth";
import { bareName } from "./bareName";
import { checkWithChoices } from "./checkWithChoices";
import { choicesByKey } from "./choicesByKey";

/** What came of a check and its questions. */
export interface Answered {
  readonly outcome: CheckOutcome;
  readonly asked: readonly string[];
  readonly choices: ReadingChoices;
}

/** Checks and answers what is asked, however the questions are spread, until there is nothing more to answer. */
export async function answerQuestions(
  { standard, given = {}, asked: expected = [] }: Check,
  worksheetId: string,
): Promise<Answered> {
  let choices = choicesByKey(given, []);
  const asked: string[] = [];
  for (;;) {
    const outcome = await checkWithChoices(standard, worksheetId, choices);
    if (outcome.kind !== "asks") return { outcome, asked, choices };
    const answers = outcome.questions.flatMap((question) => {
      const answer = expected.find(
        ({ code }) => code === question.code && !asked.includes(question.code),
      );
      asked.push(question.code);
      if (answer) expectSuggestions(question, answer);
      return answer ? [choicesByKey(answer.answer, outcome.questions)] : [];
    });
    if (answers.length < outcome.questions.length) return { outcome, asked, choices };
    for (const answer of answers)
      choices = {
        ...choices,
        ...answer,
        ...(answer.columns && { columns: { ...choices.columns, ...answer.columns } }),
        ...(answer.units && { units: { ...choices.units, ...answer.units } }),
      };
  }
}

function expectSuggestions(question: Question, { suggestions }: AskedQuestion): void {
  if (!suggestions || question.code !== "notCountedUnits") return;
  const nameOf = new Map(question.parents.map(({ key, name }) => [key, bareName(name)]));
  const made = question.units.flatMap(({ name, suggestion }) =>
    suggestion === undefined ? [] : [[bareName(name), nameOf.get(suggestion)]],
  );
  expect(Object.fromEntries(made)).toEqual(suggestions);
}
