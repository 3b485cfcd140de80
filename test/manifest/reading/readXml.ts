import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { XmlElement } from "./XmlElement";

/** A node as fast-xml-parser gives it in its order-preserving mode. */
type ParsedNode = Readonly<Record<string, unknown>>;

const attributesKey = ":@";
const textKey = "#text";
const attributePrefix = "@_";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: attributePrefix,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
});

/**
 * Reads XML text into its root element.
 *
 * @throws Error with the line and the reason when the text is not well formed.
 * @example readXml("<a><b/></a>").children[0]?.name // "b"
 */
export function readXml(xml: string): XmlElement {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`line ${verdict.err.line}: ${verdict.err.msg}`);
  const [root] = elementsOf(parser.parse(xml) as ParsedNode[]);
  if (root === undefined) throw new Error("line 1: there is no element");
  return root;
}

function elementsOf(nodes: readonly ParsedNode[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== attributesKey && key !== textKey);
    if (name === undefined) return [];
    const inside = node[name] as ParsedNode[];
    return [
      {
        name,
        attributes: attributesOf(node[attributesKey] as Record<string, string> | undefined),
        children: elementsOf(inside),
        text: inside
          .map((child) => String(child[textKey] ?? ""))
          .join("")
          .trim(),
      },
    ];
  });
}

function attributesOf(raw: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw ?? {}).map(([key, value]) => [key.slice(attributePrefix.length), value]),
  );
}
