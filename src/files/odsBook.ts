import type { Workbook } from "hucre";
import { xmlTags } from "./xmlTags";

/** Completes what the reader of .ods leaves half done: formulas into Excel's writing, and hidden sheets. */
export function odsBook(book: Workbook, contentXml: string): Workbook {
  const hidden = hiddenTables(contentXml);
  for (const sheet of book.sheets) {
    if (hidden.has(sheet.name)) sheet.hidden = true;
    for (const cell of sheet.cells?.values() ?? []) {
      if (cell.formula !== undefined) cell.formula = excelWriting(cell.formula);
    }
  }
  return book;
}

function hiddenTables(contentXml: string): Set<string> {
  const styles = contentXml.matchAll(
    /<style:style [^<>]*style:name="([^"]*)"[^<>]*style:family="table"[^<>]*>\s*<style:table-properties [^<>]*table:display="false"/g,
  );
  const hiding = new Set(Array.from(styles, ([, name]) => name));
  return new Set(
    xmlTags(contentXml, "table")
      .filter((table) => hiding.has(table["style-name"]))
      .map(({ name = "" }) => name),
  );
}

/** OpenFormula parts arguments by semicolons, and array rows by bars. */
function excelWriting(formula: string): string {
  let depth = 0;
  const pieces = formula.replace(/^msoxl:=?/, "").split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      const plain = piece.replace(
        /\b(?:COM\.MICROSOFT|ORG\.OPENOFFICE|ORG\.LIBREOFFICE)\.(?=[A-Z0-9.]+\()/g,
        "",
      );
      return plain.replace(/[{};|]/g, (sign) => {
        if (sign === "{") depth += 1;
        if (sign === "}") depth -= 1;
        if (sign === ";") return ",";
        return sign === "|" && depth > 0 ? ";" : sign;
      });
    })
    .join("");
}
