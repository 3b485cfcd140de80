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
      ] = unescape(double ?? single ?? "");
    }
    return attributes;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
