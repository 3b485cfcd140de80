import type { Problem } from "../Problem";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import { resources } from "../reading/resources";
import type { XmlElement } from "../reading/XmlElement";

const chinese = /\p{Script=Han}/u;
const otherLocale = "en-US";

/** Everything a user reads is there in Chinese and in English; the namespace is the same in both. */
export function languages(manifest: XmlElement): Problem[] {
  const namespaceId = allWithin(manifest).find(({ name }) => name === "Namespace")?.attributes[
    "resid"
  ];
  const visible: readonly (readonly [string, XmlElement | undefined])[] = [
    ["<DisplayName>", childAt(manifest, "DisplayName")],
    ["<Description>", childAt(manifest, "Description")],
    ...resources(manifest)
      .filter(
        ({ bucket, id }) =>
          (bucket === "ShortStrings" || bucket === "LongStrings") && id !== namespaceId,
      )
      .map(({ id, element }) => [`"${id}"`, element] as const),
  ];
  const namespace = resources(manifest).find(({ id }) => id === namespaceId);
  const namespaceHolds = namespace?.value === "BALANCE" && namespace.element.children.length === 0;
  return [
    ...visible.flatMap(([what, element]) => (element === undefined ? [] : faultsOf(what, element))),
    ...(namespaceHolds
      ? []
      : [
          {
            rule: "languages",
            advice:
              "The namespace must be BALANCE, without overrides: it is part of every saved formula.",
          },
        ]),
  ];
}

function faultsOf(what: string, element: XmlElement): Problem[] {
  const problem = (advice: string): Problem => ({ rule: "languages", advice });
  const overrides = element.children.filter(
    (override) => override.attributes["Locale"] === otherLocale,
  );
  const other = overrides[0]?.attributes["Value"];
  if (overrides.length !== 1 || other === undefined) {
    return [problem(`${what} has ${overrides.length} overrides for ${otherLocale}: it needs one.`)];
  }
  return [
    ...(chinese.test(element.attributes["DefaultValue"] ?? "")
      ? []
      : [problem(`${what} has no Chinese text: write it.`)]),
    ...(chinese.test(other)
      ? [problem(`${what} has Chinese in its ${otherLocale} text: write it in English.`)]
      : []),
  ];
}
