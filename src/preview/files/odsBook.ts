import type { Workbook } from "hucre";

/** Puts the formulas of an .ods, which its reader leaves half translated, into Excel's writing. */
export function odsBook(book: Workbook): Workbook {
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells?.values() ?? []) {
      if (cell.formula !== undefined) cell.formula = excelWriting(cell.formula);
    }
  }
  return book;
}

/** OpenFormula parts arguments by semicolons, and array rows by bars. */
function excelWriting(formula: string): string {
  let depth = 0;
  const pieces = formula.replace(/^msoxl:=?/, "").split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      const plain = piece.replace(/\b(?:COM\.MICROSOFT|ORG\.OPENOFFICE|ORG\.LIBREOFFICE)\.(?=[A-Z0-9.]+\()/g, "");
      return plain.replace(/[{};|]/g, (sign) => {
        if (sign === "{") depth += 1;
        if (sign === "}") depth -= 1;
        if (sign === ";") return ",";
        return sign === "|" && depth > 0 ? ";" : sign;
      });
    })
    .join("");
}
