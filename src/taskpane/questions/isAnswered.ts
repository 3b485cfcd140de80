import type { Question } from "../../sheet/Question";
import type { ReadingChoices } from "../../sheet/ReadingChoices";

/** Whether what was chosen so far answers a question. */
export function isAnswered(question: Question, answers: ReadingChoices): boolean {
  const { columns = {}, units = {} } = answers;
  switch (question.code) {
    case "whichTable":
      return answers.table !== undefined;
    case "hiddenRows":
      return answers.hiddenRows !== undefined;
    case "columnsUncertain":
      // They stand as they were read, unless they are changed.
      return true;
    case "sameField": {
      const chosen = question.keys.map((key) => columns[key]);
      const still = chosen.filter((each) => each !== "none" && each?.field === question.field);
      return chosen.every((each) => each !== undefined) && still.length <= 1;
    }
    case "unclearUnit": {
      const chosen = columns[question.key];
      return chosen !== undefined && (chosen === "none" || chosen.factor > 0);
    }
    case "unclearPupils":
      return columns[question.key] !== undefined;
    case "artsHoldMusicAndArt":
      return answers.artsHoldMusicAndArt !== undefined;
    case "notCountedUnits":
      return question.units.every(({ key }) => units[key] !== undefined);
    case "noLevel":
      return answers.level !== undefined;
  }
}
