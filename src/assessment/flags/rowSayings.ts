import type { CellValue } from "../../sheet/CellValue";
import type { Field, TableColumn } from "../../sheet/TableColumn";
import { columnLetters } from "../columnLetters";

/** What a row says of itself: its type, who runs it and its level as they stand, in one text. */
export interface RowSayings {
  readonly of: (row: number) => string | undefined;
  /** A native expression that is TRUE in a one-based row that says one of these things. */
  readonly formula: (rowNumber: number, saying: readonly string[]) => string;
}

const FIELDS: readonly Field[] = ["schoolType", "level", "owner", "counted"];
const TEACHING_POINT = "教学点";
/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 240;

/** The sayings of a table's rows; undefined where no column tells schools of different kinds apart. */
export function rowSayings(
  columns: readonly TableColumn[],
  valueAt: (row: number, column: number) => CellValue,
): RowSayings | undefined {
  const telling = FIELDS.flatMap((field) => columns.find((column) => column.field === field) ?? []);
  const name = columns.find(({ field }) => field === "schoolName");
  if (telling.length === 0 || !name) return undefined;
  return {
    of(row) {
      const values = telling.map(({ column }) => valueAt(row, column));
      const texts = values.map((value) => textOf(value));
      if (texts.every((text) => text === "") || texts.includes(undefined)) return undefined;
      const isPoint = String(valueAt(row, name.column)).includes(TEACHING_POINT);
      return texts.join("/") + (isPoint ? "+" : "");
    },
    formula(rowNumber, saying) {
      const cells = telling.map(({ column }) => `$${columnLetters(column)}${rowNumber}`);
      const point = `IF(ISNUMBER(FIND("${TEACHING_POINT}",$${columnLetters(name.column)}${rowNumber})),"+","")`;
      const own = `"|"&${cells.join('&"/"&')}&${point}&"|"`;
      return `ISNUMBER(FIND(${own},${inPieces(`|${saying.join("|")}|`)}))`;
    },
  };
}

/** Text as Excel would join it; undefined for what could be mistaken in a list. */
function textOf(value: CellValue): string | undefined {
  if (value === null) return "";
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === "string" && !/["|/+#]/u.test(value) && value.length <= 40
    ? value
    : undefined;
}

function inPieces(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_TEXT)
    pieces.push(`"${text.slice(at, at + LONGEST_TEXT)}"`);
  return pieces.join("&");
}
