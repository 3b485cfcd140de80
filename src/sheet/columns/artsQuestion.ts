import type { Question } from "../Question";
import { readNumber } from "../readNumber";
import type { SheetGrid } from "../SheetGrid";
import type { Field, TableColumn } from "../TableColumn";

type ArtsQuestion = Extract<Question, { readonly code: "artsHoldMusicAndArt" }>;

/**
 * Some exports count 音乐 and 美术 teachers in 艺术 as well, others beside it: adding them up blindly counts people
 * twice. The question, with how often 艺术 = 音乐 + 美术, where a table has both; undefined where it has not.
 */
export function artsQuestion(
  grid: SheetGrid,
  bodyIndex: number,
  columns: readonly TableColumn[],
): ArtsQuestion | undefined {
  const at = (field: Field): TableColumn | undefined =>
    columns.find((column) => column.field === field && column.basis === "total");
  const arts = at("artsTeachers");
  const parts = [at("musicTeachers"), at("fineArtTeachers")].filter((part) => part !== undefined);
  if (!arts || parts.length === 0 || columns.some(({ field }) => field === "sportsArtTeachers"))
    return undefined;
  const figure = (index: number, { column }: TableColumn): number => {
    const offset = column - grid.firstColumn;
    const kind = grid.kinds[index]![offset] ?? "empty";
    const number = readNumber(grid.values[index]![offset] ?? null, kind);
    return typeof number === "number" ? number : NaN;
  };
  let rows = 0;
  let equalRows = 0;
  for (let index = bodyIndex; index < grid.values.length; index++) {
    const whole = figure(index, arts);
    const sum = parts.reduce((total, part) => total + figure(index, part), 0);
    if (Number.isNaN(whole + sum) || whole + sum === 0) continue;
    rows++;
    if (whole === sum) equalRows++;
  }
  const keys = [arts, ...parts].map(({ key = "" }) => key);
  return { code: "artsHoldMusicAndArt", keys, equalRows, rows };
}
