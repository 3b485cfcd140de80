export interface SheetDefaults {
  rowHeight: number;
  columnWidth?: number;
}

const ERRORS =
  "#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)";
const ERROR_RESULT = new RegExp(
  `(<c [^>]*?)t="str"([^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)<v>${ERRORS}</v>)`,
  "g",
);

/** Mends in a written sheet what its writer gets wrong: error results of formulas, and the default sizes. */
export function finishSheet(xml: string, { rowHeight, columnWidth }: SheetDefaults): string {
  const width = columnWidth === undefined ? "" : ` defaultColWidth="${columnWidth}"`;
  return xml
    .replace(ERROR_RESULT, '$1t="e"$2')
    .replace(/<sheetFormatPr[^>]*\/>/, `<sheetFormatPr${width} defaultRowHeight="${rowHeight}"/>`);
}
