import { xmlText } from "./xmlText";

/** The attributes of each element of that local name, in the order of the file; prefixes are passed over. */
export function xmlTags(xml: string, name: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, "g"));
  return Array.from(tags, ([, text = ""]) => {
    const attributes: Record<string, string> = {};
    for (const [, key = "", double, single] of text.matchAll(
      /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    )) {
      attributes[
        key.includes(":") && !key.startsWith("r:") ? key.slice(key.indexOf(":") + 1) : key
      ] = xmlText(double ?? single ?? "");
    }
    return attributes;
  });
}
