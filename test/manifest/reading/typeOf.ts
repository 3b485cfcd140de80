import type { XmlElement } from "./XmlElement";

/** The `xsi:type` of an element, or "" where it has none. */
export function typeOf(element: XmlElement): string {
  return element.attributes["xsi:type"] ?? "";
}
