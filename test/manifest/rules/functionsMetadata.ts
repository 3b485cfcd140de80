import type { ManifestContext } from "../ManifestContext";
import type { Problem } from "../Problem";
import { addinAddress } from "../reading/addinAddress";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import { resources } from "../reading/resources";
import type { XmlElement } from "../reading/XmlElement";

/** The parts of a functions file that must not differ between languages. */
interface FunctionsFile {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

/** The functions are described once per language, with the same ids and names in each. */
export function functionsMetadata(manifest: XmlElement, context: ManifestContext): Problem[] {
  const problem = (advice: string): Problem => ({ rule: "functionsMetadata", advice });
  const point = allWithin(manifest).find(
    (element) => element.attributes["xsi:type"] === "CustomFunctions",
  );
  if (point === undefined)
    return [
      problem(
        "The CustomFunctions extension point is missing: there would be no =BALANCE functions.",
      ),
    ];
  const resid = childAt(point, "Metadata", "SourceLocation")?.attributes["resid"];
  const metadata = resources(manifest).find(({ id }) => id === resid);
  if (metadata === undefined)
    return [problem("<Metadata> names no functions file: refer to functions.json.")];

  const override = metadata.element.children.find(
    ({ attributes }) => attributes["Locale"] === "en-US",
  );
  if (override === undefined)
    return [problem("<Metadata> has no en-US override: add functions.en-US.json.")];
  if (!context.built) return [];

  const texts = [metadata.value, override.attributes["Value"] ?? ""].map((address) => {
    const bytes = context.read(address.slice(addinAddress(manifest).length));
    return bytes === null ? null : new TextDecoder().decode(bytes);
  });
  const [first, second] = texts;
  // A file that is not there is reported by the rule on addresses.
  if (first == null || second == null) return [];
  return [
    ...[first, second]
      .filter((text) => /"allow\w+DataTypeAny"/.test(text))
      .map(() =>
        problem(
          "A functions file carries an allow…DataTypeAny flag, which crashes Excel LTSC 2021: do not write it.",
        ),
      ),
    ...(names(first) === names(second)
      ? []
      : [
          problem(
            "The functions files of the two languages differ in ids, names or order: write both from one catalogue.",
          ),
        ]),
    ...(JSON.parse(first) as FunctionsFile).functions
      .filter(({ id }) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id))
      .map(({ id }) =>
        problem(`The function id "${id}" must be capitals, digits, _ or ., three at least.`),
      ),
  ];
}

function names(text: string): string {
  return JSON.stringify(
    (JSON.parse(text) as FunctionsFile).functions.map(({ id, name }) => [id, name]),
  );
}
