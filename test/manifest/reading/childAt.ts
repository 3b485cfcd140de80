import type { XmlElement } from "./XmlElement";

/**
 * The first element reached by a path of names, or undefined.
 *
 * @example childAt(manifest, "DefaultSettings", "SourceLocation")
 */
export function childAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
}
