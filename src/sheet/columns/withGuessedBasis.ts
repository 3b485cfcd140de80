import type { ColumnReading } from "../ColumnReading";
import type { SheetGrid } from "../SheetGrid";
import type { Field, TableColumn } from "../TableColumn";
import { unitsInTitle } from "../unitsInTitle";
import { basisByFigures } from "./basisByFigures";
import type { ReadColumns } from "./readColumns";

/**
 * The columns whose figures say another basis than their headings: read so, and to be confirmed. Where the title names
 * a unit that no column is read in, 亩 or 万册, such figures are in that unit: their column is left unread.
 */
export function withGuessedBasis(
  grid: SheetGrid,
  bodyIndex: number,
  read: ReadColumns,
  title: string,
): ReadColumns {
  const readingOf = new Map(read.readings.map((each) => [each.column, each]));
  const guessed = basisByFigures(grid, bodyIndex, read.columns);
  const columns: TableColumn[] = [];
  const readings = new Map(readingOf);
  const unused = [...read.unused];
  for (const column of read.columns) {
    const reading = readingOf.get(column.column)!;
    const basis = guessed.get(column.column);
    if (!basis || reading.confidence === "chosen") {
      columns.push(column);
      continue;
    }
    const unit = reading.unitFrom ? undefined : unitOfTitle(title, column.field);
    if (column.basis === "total" && unit) {
      const { key, path, samples } = reading;
      readings.set(column.column, {
        column: column.column,
        key,
        path,
        samples,
        confidence: "none",
      });
      const { heading, field } = column;
      unused.push({ column: column.column, heading, field, unit, reason: "unfitUnit" });
      continue;
    }
    columns.push({ ...column, basis });
    readings.set(column.column, guessedReading(reading, basis));
  }
  return { readings: [...readings.values()], columns, unused };
}

function guessedReading(reading: ColumnReading, basis: TableColumn["basis"]): ColumnReading {
  if (!reading.meaning) return reading;
  return { ...reading, meaning: { ...reading.meaning, basis }, confidence: "likely" };
}

/** A unit of the field's kind above the table that its figures are never read in. */
function unitOfTitle(title: string, field: Field): string | undefined {
  const kind = /area$/iu.test(field) ? AREA : field === "books" ? BOOKS : undefined;
  return unitsInTitle(title).find((unit) => unit.kind === "unread" && kind?.test(unit.text))?.text;
}

const AREA = /亩|公顷|平方米|m2/u;
const BOOKS = /册/u;
