import type { Problem } from "../Problem";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import { resources } from "../reading/resources";
import type { ResourceBucket } from "../reading/resources";
import type { XmlElement } from "../reading/XmlElement";

const longestValue: Readonly<Record<ResourceBucket, number>> = {
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Texts, addresses and ids are neither empty nor longer than Office allows. */
export function lengths(manifest: XmlElement): Problem[] {
  const tooLong = (what: string, value: string, longest: number): Problem[] =>
    value.length >= 1 && value.length <= longest
      ? []
      : [
          {
            rule: "lengths",
            advice: `${what} has ${value.length} characters: use 1 to ${longest}.`,
          },
        ];
  const valuesOf = (element: XmlElement | undefined): string[] =>
    element === undefined
      ? []
      : [
          element.attributes["DefaultValue"] ?? "",
          ...element.children.map((override) => override.attributes["Value"] ?? ""),
        ];

  const textsAtTop = [
    ...valuesOf(childAt(manifest, "DisplayName")).map(
      (value) => ["<DisplayName>", value, 125] as const,
    ),
    ...valuesOf(childAt(manifest, "Description")).map(
      (value) => ["<Description>", value, 250] as const,
    ),
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) =>
      valuesOf(childAt(manifest, name)).map((value) => [`<${name}>`, value, 2048] as const),
    ),
    ["<ProviderName>", childAt(manifest, "ProviderName")?.text ?? "", 125] as const,
  ];
  const resourceTexts = resources(manifest).flatMap(({ bucket, id, element }) =>
    valuesOf(element).map((value) => [`Resource "${id}"`, value, longestValue[bucket]] as const),
  );
  const ids = allWithin(manifest).flatMap((element) => {
    const { id, resid } = element.attributes;
    const isResource =
      element.name === "bt:Image" || element.name === "bt:Url" || element.name === "bt:String";
    return [
      ...(resid === undefined
        ? []
        : [[`The resid of <${element.name}> "${resid}"`, resid, 32] as const]),
      ...(id === undefined
        ? []
        : [[`The id of <${element.name}> "${id}"`, id, isResource ? 32 : 125] as const]),
    ];
  });

  return [...textsAtTop, ...resourceTexts, ...ids].flatMap(([what, value, longest]) =>
    tooLong(what, value, longest),
  );
}
