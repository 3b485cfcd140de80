import type { Question } from "../../../src/sheet/Question";
import type { ReadingChoices } from "../../../src/sheet/ReadingChoices";
import { bareName } from "./bareName";
import type { NamedChoices } from "../truth/Truth";

/** The choices as the check takes them: rows by the keys that its question offers for the names the user sees. */
export function choicesByKey(named: NamedChoices, questions: readonly Question[]): ReadingChoices {
  const { units, ...rest } = named;
  if (!units) return rest as ReadingChoices;
  const asked = questions.find(({ code }) => code === "notCountedUnits");
  if (asked?.code !== "notCountedUnits") throw new Error("nothing was asked of units");
  const keyOf = (
    name: string,
    among: readonly { readonly key: string; readonly name: string }[],
  ): string => {
    const found = among.find((each) => bareName(each.name) === bareName(name));
    if (!found) throw new Error(`${name} was not offered`);
    return found.key;
  };
  return {
    ...(rest as ReadingChoices),
    units: Object.fromEntries(
      Object.entries(units).map(([name, choice]) => [
        keyOf(name, asked.units),
        typeof choice === "string" ? choice : { into: keyOf(choice.into, asked.parents) },
      ]),
    ),
  };
}
