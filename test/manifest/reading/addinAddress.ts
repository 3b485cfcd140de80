import { childAt } from "./childAt";
import type { XmlElement } from "./XmlElement";

/** The address under which all files of the add-in are served, with its closing slash. */
export function addinAddress(manifest: XmlElement): string {
  const page = childAt(manifest, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"];
  return page === undefined ? "" : page.slice(0, page.lastIndexOf("/") + 1);
}
