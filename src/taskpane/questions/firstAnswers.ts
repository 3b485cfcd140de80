import type { Question } from "../../sheet/Question";
import type { ReadingChoices, UnitChoice } from "../../sheet/ReadingChoices";

/** What is chosen before the user chooses: units go into the parent that their name points to, all else is open. */
export function firstAnswers(questions: readonly Question[]): ReadingChoices {
  const units: Record<string, UnitChoice> = {};
  for (const question of questions) {
    if (question.code !== "notCountedUnits") continue;
    for (const { key, suggestion } of question.units)
      if (suggestion !== undefined) units[key] = { into: suggestion };
  }
  return Object.keys(units).length > 0 ? { units } : {};
}
