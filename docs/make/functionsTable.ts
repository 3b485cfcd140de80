import { guideFunctions } from "../../src/functions/guide/guideFunctions";
import { guideWords } from "../../src/i18n/functionHelp/guideWords";
import type { Locale } from "../../src/i18n/Locale";
import { escapeCell } from "./escapeCell";

/** The table of functions in the README. */
export function functionsTable(locale: Locale): string {
  const words = guideWords(locale);
  return guideFunctions(locale)
    .flatMap(({ family, functions }) => [
      `| **${words.families[family]}** | |`,
      ...functions.map(
        ({ signature, description }) =>
          `| \`${escapeCell(signature.replace(/^BALANCE\./u, ""))}\` | ${escapeCell(description)} |`,
      ),
    ])
    .join("\n");
}
