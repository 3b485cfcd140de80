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

  const files = [metadata.value, override.attributes["Value"] ?? ""].flatMap((address) => {
    const bytes = context.read(address.slice(addinAddress(manifest).length));
    return bytes === null ? [] : [new TextDecoder().decode(bytes)];
  });
  const [first, second] = files;
  // A file that is not there is reported by the rule on addresses.
  if (first === undefined || second === undefined) return [];
  const unreadable = files.filter((text) => functionsIn(text) === null);
  if (unreadable.length > 0) {
    return [problem("A functions file is not JSON with a list of functions: build it again.")];
  }
  return [
    ...files
      .filter((text) => /"allow\w+DataTypeAny"/.test(text))
      .map(() =>
        problem(
          "A functions file carries an allow…DataTypeAny flag, which crashes Excel LTSC 2021: do not write it.",
        ),
      ),
    ...(namesIn(first) === namesIn(second)
      ? []
      : [
          problem(
            "The functions files of the two languages differ in ids, names or order: write both from one catalogue.",
          ),
        ]),
    ...(functionsIn(first) ?? [])
      .filter(({ id }) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id))
      .map(({ id }) =>
        problem(`The function id "${id}" must be capitals, digits, _ or ., three at least.`),
      ),
  ];
}

function functionsIn(text: string): FunctionsFile["functions"] | null {
  try {
    const { functions } = JSON.parse(text) as FunctionsFile;
    return Array.isArray(functions) ? functions : null;
  } catch {
    return null;
  }
}

function namesIn(text: string): string {
  return JSON.stringify(functionsIn(text)?.map(({ id, name }) => [id, name]));
}
