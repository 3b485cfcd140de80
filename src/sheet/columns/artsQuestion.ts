import type { Question } from "../Question";
import type { SheetGrid } from "../SheetGrid";
import type { Field, TableColumn } from "../TableColumn";
import { figuresOf } from "./figuresOf";

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
  const whole = figuresOf(grid, bodyIndex, arts.column);
  const partFigures = parts.map(({ column }) => figuresOf(grid, bodyIndex, column));
  let rows = 0;
  let equalRows = 0;
  for (const [row, figure] of whole.entries()) {
    const sum = partFigures.reduce((total, figures) => total + figures[row]!, 0);
    if (Number.isNaN(figure + sum) || figure + sum === 0) continue;
    rows++;
    if (figure === sum) equalRows++;
  }
  const keys = [arts, ...parts].map(({ key = "" }) => key);
  return { code: "artsHoldMusicAndArt", keys, equalRows, rows };
}
