import { helpOf } from "../../i18n/functionHelp/helpOf";
import { textsOf } from "../../i18n/functions/textsOf";
import type { Locale } from "../../i18n/Locale";
import type { FunctionEntry } from "../FunctionEntry";
import { functionFamilies } from "../functionFamilies";
import type { FamilyGuide } from "./FamilyGuide";
import { formulaText } from "./formulaText";
import type { FunctionGuide } from "./FunctionGuide";
import { nativeExample } from "./nativeExample";

/** What the pane, the README and the documentation say about the functions, from the catalogue alone. */
export function guideFunctions(locale: Locale): readonly FamilyGuide[] {
  const families = Object.keys(functionFamilies) as (keyof typeof functionFamilies)[];
  return families.map((family) => {
    const entries: readonly FunctionEntry[] = functionFamilies[family];
    const isAlias = ({ textKey, name }: FunctionEntry): boolean => textKey !== name;
    return {
      family,
      functions: entries
        .filter((entry) => !isAlias(entry))
        .map((entry) =>
          guideOf(
            entry,
            entries.filter((other) => isAlias(other) && other.textKey === entry.textKey),
            locale,
          ),
        ),
    };
  });
}

function guideOf(
  entry: FunctionEntry,
  aliases: readonly FunctionEntry[],
  locale: Locale,
): FunctionGuide {
  const { name, textKey, parameters, example } = entry;
  const help = helpOf(locale)[textKey];
  const { parameterNames } = textsOf(locale);
  const named = parameters.map(({ key, optional }) => ({
    name: parameterNames[key],
    description: help.parameters[key] ?? "",
    isOptional: optional === true,
  }));
  const written = named.map((one) => (one.isOptional ? `[${one.name}]` : one.name));
  // In the words of the language; VERSION alone has none.
  const result =
    parameters.length === 0 ? example.result : entry.run(example.arguments, textsOf(locale));
  return {
    name,
    aliases: aliases.map((alias) => alias.name),
    signature: `BALANCE.${name}(${written.join(locale === "zh-CN" ? "，" : ", ")})`,
    description: help.description,
    parameters: named,
    returns: help.returns,
    errors: help.errors,
    source: help.source,
    example: {
      formula: formulaText(name, example.arguments),
      result: Array.isArray(result)
        ? result.map((row) => row.map(shown).join(" | "))
        : [shown(result)],
    },
    native: nativeExample(entry),
  };
}

function shown(cell: string | number | boolean): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
