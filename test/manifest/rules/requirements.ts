import type { Problem } from "../Problem";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import type { XmlElement } from "../reading/XmlElement";

const expected = ["ExcelApi 1.9", "SharedRuntime 1.1"];

/**
 * Just the two sets that the add-in cannot do without: one more would hide it
 * from an Excel that could run it, one less would offer it where it fails.
 */
export function requirements(manifest: XmlElement): Problem[] {
  const sets = childAt(manifest, "Requirements", "Sets");
  const declared = (sets?.children ?? [])
    .map(
      (set) =>
        `${set.attributes["Name"]} ${set.attributes["MinVersion"] ?? sets?.attributes["DefaultMinVersion"]}`,
    )
    .sort();
  const places = allWithin(manifest).filter(({ name }) => name === "Requirements");
  return declared.join() === expected.join() &&
    places.length === 1 &&
    places[0]?.children.length === 1
    ? []
    : [
        {
          rule: "requirements",
          advice: `<Requirements> asks for ${declared.join(", ") || "nothing"}: ask once, for ${expected.join(" and ")} and nothing else.`,
        },
      ];
}
