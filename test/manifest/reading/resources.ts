import type { XmlElement } from "./XmlElement";
import { childAt } from "./childAt";

/** The four buckets of `<Resources>`. */
export type ResourceBucket = "Images" | "Urls" | "ShortStrings" | "LongStrings";

/** A resource with the bucket it lies in. */
export interface Resource {
  readonly bucket: ResourceBucket;
  readonly id: string;
  readonly value: string;
  readonly element: XmlElement;
}

const buckets: readonly ResourceBucket[] = ["Images", "Urls", "ShortStrings", "LongStrings"];

/** Every resource of a manifest. */
export function resources(manifest: XmlElement): readonly Resource[] {
  return buckets.flatMap((bucket) =>
    (childAt(manifest, "VersionOverrides", "Resources", `bt:${bucket}`)?.children ?? []).map(
      (element) => ({
        bucket,
        id: element.attributes["id"] ?? "",
        value: element.attributes["DefaultValue"] ?? "",
        element,
      }),
    ),
  );
}
