import { rowsPerStep } from "./rowsPerStep";
import type { Steps } from "./Steps";

/** What `answer` makes of each item, in steps. */
export function* inSteps<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item) => Answer,
): Steps<Answer[]> {
  const answers: Answer[] = [];
  for (const [at, item] of items.entries()) {
    answers.push(answer(item));
    if (at % rowsPerStep === 0) yield { done: at, of: items.length };
  }
  return answers;
}
