import type { XmlElement } from "./XmlElement";

/** An element and everything within it, in the order of the file. */
export function allWithin(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allWithin)];
}
