import type { LeftOutRow } from "../LeftOutRow";
import type { ReadLayout } from "../readLayout";
import type { ReadRow } from "../readSchoolRow";
import type { SchoolRow } from "../SchoolRow";
import type { TableNote } from "../TableNote";
import type { Field } from "../TableColumn";
import { teacherNotes } from "./teacherNotes";

/** What the reader must know about how a table was read, whatever standard it is judged by. */
export function tableNotes(
  { layout, unused }: ReadLayout,
  counted: readonly ReadRow[],
  leftOut: readonly LeftOutRow[],
  hiddenCounted: readonly number[],
): TableNote[] {
  const rows = counted.map(({ school }) => school);
  const notes: TableNote[] = unused.map((column) => ({ code: "columnNotUsed", ...column }));
  const named = (found: readonly { readonly row: number; readonly name: string }[]) => ({
    rows: found.map(({ row }) => row),
    names: found.map(({ name }) => name),
  });
  const impossible = rows.filter(hasGymAboveTeaching(layout.columns));
  if (impossible.length > 0) notes.push({ code: "gymAboveTeaching", ...named(impossible) });
  notes.push(...teacherNotes(rows));
  const folded = leftOut.filter(({ reason }) => reason === "folded");
  if (folded.length > 0) notes.push({ code: "folded", ...named(folded) });
  const back = rows.filter(({ putBack }) => putBack);
  if (back.length > 0)
    notes.push({ code: "putBack", ...named(back), keys: back.map(({ key = "" }) => key) });
  if (hiddenCounted.length > 0) notes.push({ code: "hiddenCounted", rows: hiddenCounted });
  const carried = layout.merged?.carriedRows ?? [];
  if (carried.length > 0) notes.push({ code: "countyFilledDown", rows: carried });
  const textNumbers = counted.reduce((count, row) => count + row.textNumbers, 0);
  if (textNumbers > 0) notes.push({ code: "textNumbers", count: textNumbers });
  return notes;
}

/** The statistics count the indoor gym as teaching area: it cannot be larger. */
function hasGymAboveTeaching(
  columns: ReadLayout["layout"]["columns"],
): (school: SchoolRow) => boolean {
  const basis = (field: Field): string | undefined =>
    columns.find((column) => column.field === field)?.basis;
  const areAlike = basis("gymArea") === basis("teachingArea");
  return ({ numbers: { gymArea, teachingArea } }) =>
    areAlike && gymArea !== undefined && teachingArea !== undefined && gymArea > teachingArea;
}
