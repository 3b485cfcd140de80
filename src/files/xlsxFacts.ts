import { unzipText } from "./unzipText";
import { xmlTags } from "./xmlTags";
import type { ZipEntry } from "./zipEntries";

/** What a sheet's own text tells that the reader passes over. */
export interface XlsxSheetFacts {
  /** Numbers of formatted cells by address, exact as stored, where the reader would make dates of them. */
  numbers: Map<string, number>;
  /** Chinese and accounting formats that files name by a number alone, by cell address. */
  formats: Map<string, string>;
  /** Rows whose height follows their content, in points. */
  automaticHeights: Map<number, number>;
  defaultRowHeight: number | undefined;
  defaultColumnWidth: number | undefined;
  styledColumns: number;
  outlined: number;
  conditionalFormats: number;
  hasProtectionPassword: boolean;
  fitsToPage: boolean;
}

export interface XlsxFacts {
  sheets: Map<string, XlsxSheetFacts>;
  macros: boolean;
}

const DATE_FORMATS: readonly (readonly [ids: readonly number[], pattern: string])[] = [
  [[27, 36, 50, 52, 57], 'yyyy"年"m"月"'],
  [[28, 29, 51, 53, 54, 58], 'm"月"d"日"'],
  [[30], "m-d-yy"],
  [[31], 'yyyy"年"m"月"d"日"'],
  [[32], 'h"时"mm"分"'],
  [[33], 'h"时"mm"分"ss"秒"'],
  [[34, 55], 'AM/PMh"时"mm"分"'],
  [[35, 56], 'AM/PMh"时"mm"分"ss"秒"'],
  [[41], '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [[43], '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
];
const UNNAMED_FORMATS = new Map(
  DATE_FORMATS.flatMap(([ids, pattern]) => ids.map((id): [number, string] => [id, pattern])),
);

/** What may make the reader take a number for a date; it is stricter, never laxer. */
const DATE_SIGNS = /[ymdhs]|a\/p/i;
const DATE_IDS = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/;

interface CellFormat {
  pattern?: string | undefined;
  dates?: boolean;
}

/** Reads those facts from the parts of an .xlsx; what cannot be found is left out. */
export async function xlsxFacts(entries: ReadonlyMap<string, ZipEntry>): Promise<XlsxFacts> {
  const text = async (path: string): Promise<string> => {
    const entry = entries.get(path);
    return entry ? unzipText(entry) : "";
  };
  const targets = new Map<string, string>();
  for (const { Id, Target } of xmlTags(await text("xl/_rels/workbook.xml.rels"), "Relationship")) {
    if (Id && Target) targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
  }
  const styles = await text("xl/styles.xml");
  const own = new Map(
    xmlTags(styles, "numFmt").map(({ numFmtId, formatCode = "" }) => [
      Number(numFmtId),
      formatCode,
    ]),
  );
  const cellFormats = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  const formatIds = xmlTags(cellFormats, "xf").map(({ numFmtId }) => Number(numFmtId));
  const formats = formatIds.map((id): CellFormat => {
    const pattern = own.get(id);
    if (pattern !== undefined)
      return { pattern: undefined, dates: DATE_SIGNS.test(pattern.replace(/"[^"]*"|\\./g, "")) };
    return { pattern: UNNAMED_FORMATS.get(id), dates: DATE_IDS.test(String(id)) };
  });

  const sheets = new Map<string, XlsxSheetFacts>();
  for (const { name, "r:id": id } of xmlTags(await text("xl/workbook.xml"), "sheet")) {
    const path = targets.get(id ?? "");
    if (name !== undefined && path !== undefined)
      sheets.set(name, sheetFacts(await text(path), formats));
  }
  return { sheets, macros: entries.has("xl/vbaProject.bin") };
}

function sheetFacts(xml: string, cellFormats: readonly CellFormat[]): XlsxSheetFacts {
  const numbers = new Map<string, number>();
  const formats = new Map<string, string>();
  const cells =
    /<(?:\w+:)?c\s([^<>]*?)(?:\/>|>(?:\s*<(?:\w+:)?f[^<>]*?(?:\/>|>[^<]*<\/(?:\w+:)?f>))?(?:\s*<(?:\w+:)?v>([^<]*)<)?)/g;
  // Most workbooks have no such format at all: then the cells, by far the longest part, are not gone through.
  const wanted = cellFormats.some(({ pattern, dates }) => pattern !== undefined || dates);
  for (const [, attributes = "", value] of wanted ? xml.matchAll(cells) : []) {
    const style = /(?:^|\s)s=["'](\d+)["']/.exec(attributes)?.[1];
    const address = /(?:^|\s)r=["']([A-Z]+\d+)["']/.exec(attributes)?.[1];
    if (style === undefined || address === undefined) continue;
    const { pattern, dates = false } = cellFormats[Number(style)] ?? {};
    if (pattern !== undefined) formats.set(address, pattern);
    if (dates && value !== undefined && value !== "" && !/(?:^|\s)t=["'](?!n["'])/.test(attributes))
      numbers.set(address, Number(value));
  }
  const automaticHeights = new Map<number, number>();
  let outlined = 0;
  for (const { r, ht, customHeight, outlineLevel } of xmlTags(xml, "row")) {
    if (outlineLevel && outlineLevel !== "0") outlined += 1;
    if (r && ht && Number(ht) > 0 && customHeight !== "1" && customHeight !== "true")
      automaticHeights.set(Number(r) - 1, Number(ht));
  }
  const columns = xmlTags(xml, "col");
  const format = xmlTags(xml, "sheetFormatPr")[0] ?? {};
  const protection = xmlTags(xml, "sheetProtection")[0];
  const positive = (value: string | undefined): number | undefined =>
    Number(value) > 0 ? Number(value) : undefined;
  const fit = xmlTags(xml, "pageSetUpPr")[0]?.["fitToPage"];
  return {
    numbers,
    formats,
    automaticHeights,
    defaultRowHeight: positive(format["defaultRowHeight"]),
    defaultColumnWidth: positive(format["defaultColWidth"]),
    styledColumns: columns.filter(({ style }) => style !== undefined && style !== "0").length,
    outlined:
      outlined +
      columns.filter(({ outlineLevel }) => outlineLevel !== undefined && outlineLevel !== "0")
        .length,
    conditionalFormats: xmlTags(xml, "cfRule").length,
    hasProtectionPassword:
      protection?.["password"] !== undefined || protection?.["hashValue"] !== undefined,
    fitsToPage: fit === "1" || fit === "true",
  };
}
