import { guideFunctions } from "../../src/functions/guide/guideFunctions";
import type { FunctionGuide } from "../../src/functions/guide/FunctionGuide";
import { guideWords, type GuideWords } from "../../src/i18n/functionHelp/guideWords";
import type { Locale } from "../../src/i18n/Locale";
import { escapeCell } from "./escapeCell";
import { pageWords } from "./pageWords";

/** `docs/functions.md` in one language: every function, from the catalogue and its help. */
export function functionsPage(locale: Locale): string {
  const words = guideWords(locale);
  const { heading, made, rules, more } = pageWords[locale];
  const families = guideFunctions(locale);
  const contents = families
    .map(
      ({ family, functions }) =>
        `- **${words.families[family]}**: ${functions
          .map(({ name }) => `[${name}](#${name.toLowerCase()})`)
          .join(" · ")}`,
    )
    .join("\n");
  const chapters = families.map(({ family, functions }) =>
    [`## ${words.families[family]}`, ...functions.map((each) => chapter(each, words))].join("\n\n"),
  );
  return [`# ${heading}`, made, contents, rules, more, ...chapters].join("\n\n") + "\n";
}

function chapter(guide: FunctionGuide, words: GuideWords): string {
  const parts = [
    `### ${guide.name}`,
    `\`${guide.signature}\``,
    guide.description,
    ...(guide.aliases.length > 0 ? [words.also(guide.aliases)] : []),
    ...(guide.parameters.length > 0
      ? [
          [
            `| ${words.parameters} | |`,
            "|---|---|",
            ...guide.parameters.map(
              ({ name, description, isOptional }) =>
                `| \`${name}\`${isOptional ? ` (${words.optional})` : ""} | ${escapeCell(description)} |`,
            ),
          ].join("\n"),
        ]
      : []),
    `**${words.returns}** ${guide.returns}`,
    ...(guide.errors.length > 0
      ? [`**${words.errors}**\n\n${guide.errors.map((error) => `- ${error}`).join("\n")}`]
      : []),
    `**${words.example}**\n\n\`\`\`\n${guide.example.formula}\n→ ${guide.example.result.join("\n  ")}\n\`\`\``,
    ...(guide.native
      ? [
          `**${words.native}** \`${guide.native.call}\`\n\n\`\`\`\n${guide.native.formulas.join("\n")}\n\`\`\``,
        ]
      : []),
    `**${words.source}** ${guide.source}`,
  ];
  return parts.join("\n\n");
}
