import { SETTINGS_NAMESPACE } from "./settingsFromParts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Adds an add-in's settings to the parts of a workbook, as custom XML: Excel, WPS and LibreOffice carry such a part
 * along unread. (Excel keeps its own settings beside a reference to the add-in, which would ask for it at opening.)
 */
export function settingsToParts(
  parts: Map<string, string>,
  settings: Readonly<Record<string, unknown>>,
): void {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const text = JSON.stringify(settings)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    // Signs that XML has no place for.
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  parts.set(
    "customXml/item1.xml",
    `${DECLARATION}<settings xmlns="${SETTINGS_NAMESPACE}">${text}</settings>`,
  );
  parts.set(
    "customXml/itemProps1.xml",
    `${DECLARATION}<ds:datastoreItem ds:itemID="{6B1B7B0A-3C55-4B0E-9B5D-0B2F5D8E4A17}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    "customXml/_rels/item1.xml.rels",
    `${DECLARATION}<Relationships xmlns="${PACKAGE}">${relationship("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
  );
  addTo(
    parts,
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    relationship("rIdSettings", "customXml", "../customXml/item1.xml"),
  );
  addTo(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES}"/>`,
  );
}

function addTo(parts: Map<string, string>, path: string, before: string, text: string): void {
  parts.set(
    path,
    (parts.get(path) ?? "").replace(before, () => text + before),
  );
}
