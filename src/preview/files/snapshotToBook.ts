import type { IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { CellStyle, FontStyle, WorkbookProperties, WriteOptions } from "hucre";
import { CONDITIONAL_FORMAT_RESOURCE, type GridRules } from "./conditionalFormats";
import { DEFINED_NAME_RESOURCE, namesToFile } from "./definedNames";
import { sheetToBook } from "./sheetToBook";
import { styleToFile } from "./styleToFile";

/** The grid's snapshot as the writer of .xlsx takes it. */
export function snapshotToBook(workbook: IWorkbookData): WriteOptions {
  const resource = (name: string): string | undefined =>
    workbook.resources?.find((entry) => entry.name === name)?.data || undefined;
  const rules = JSON.parse(resource(CONDITIONAL_FORMAT_RESOURCE) ?? "{}") as GridRules;
  const base = resolve(workbook, workbook.defaultStyle);
  const defaultFont: FontStyle = { name: base?.ff ?? "Calibri", size: base?.fs ?? 11 };
  const byContent = new Map<string, CellStyle>();
  const byId = new Map<string, CellStyle | undefined>();
  const fileStyle = (...layers: Nullable<IStyleData | string>[]): CellStyle | undefined => {
    const given = layers.filter((layer) => layer !== undefined && layer !== null);
    const [only] = given;
    const id = given.length === 1 && typeof only === "string" ? only : undefined;
    if (given.length === 0) return undefined;
    if (id !== undefined && byId.has(id)) return byId.get(id);
    const merged = Object.assign(
      {},
      ...given.map((layer) => resolve(workbook, layer)),
    ) as IStyleData;
    const content = JSON.stringify(merged);
    const style =
      content === "{}" ? undefined : (byContent.get(content) ?? styleToFile(merged, defaultFont));
    if (style) byContent.set(content, style);
    if (id !== undefined) byId.set(id, style);
    return style;
  };
  const order = workbook.sheetOrder.filter((id) => workbook.sheets[id] !== undefined);
  const names = new Map(order.map((id): [string, string] => [id, workbook.sheets[id]?.name ?? id]));
  const custom = workbook.custom ?? {};
  const namedRanges = namesToFile(resource(DEFINED_NAME_RESOURCE), names);
  const properties = revive(custom["properties"]);
  return {
    sheets: order.map((id) =>
      sheetToBook(workbook.sheets[id] ?? {}, names.get(id) ?? id, rules[id] ?? [], fileStyle),
    ),
    defaultFont,
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
    ...(properties ? { properties } : {}),
    ...(typeof custom["activeSheet"] === "number" && custom["activeSheet"] < order.length
      ? { activeSheet: custom["activeSheet"] }
      : {}),
    ...(custom["date1904"] === true ? { dateSystem: "1904" } : {}),
    ...(custom["workbookProtection"]
      ? { workbookProtection: custom["workbookProtection"] as { lockStructure?: boolean } }
      : {}),
  };
}

function resolve(
  workbook: IWorkbookData,
  style: Nullable<IStyleData | string>,
): Nullable<IStyleData> {
  return typeof style === "string" ? workbook.styles[style] : style;
}

/** Dates travel as text in a snapshot. */
function revive(properties: unknown): WorkbookProperties | undefined {
  if (typeof properties !== "object" || properties === null) return undefined;
  const { created, modified, ...rest } = properties as Record<string, unknown>;
  const date = (value: unknown): Date | undefined =>
    typeof value === "string" && !Number.isNaN(Date.parse(value)) ? new Date(value) : undefined;
  const [createdDate, modifiedDate] = [date(created), date(modified)];
  return {
    ...rest,
    ...(createdDate ? { created: createdDate } : {}),
    ...(modifiedDate ? { modified: modifiedDate } : {}),
  };
}
