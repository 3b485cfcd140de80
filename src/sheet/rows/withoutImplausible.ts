import type { ReadRow } from "../readSchoolRow";
import type { SheetGrid } from "../SheetGrid";
import type { TableColumn } from "../TableColumn";
import type { UnreadableCell } from "../UnreadableCell";
import { allPupils } from "./allPupils";
import { figureOf } from "./figureOf";
import { isImplausible } from "./implausible";

/**
 * A school's row without the figures that cannot be true, each of them among the cells that could not be read: 3
 * teachers per pupil is a slip to be shown, nothing to compute with. Cells that are shown as dates are marked too.
 */
export function withoutImplausible(
  grid: SheetGrid,
  row: ReadRow,
  columns: readonly TableColumn[],
): ReadRow {
  const { school } = row;
  const pupils = allPupils(school) ?? 0;
  const absurd = columns.filter((column) => {
    const figure = figureOf(school, column);
    return figure !== undefined && isImplausible(column, figure, pupils);
  });
  const shownNumbers = row.unreadable.filter(({ reason }) => reason === "date" || reason === "merged");
  if (absurd.length + shownNumbers.length === 0) return row;
  const numbers = { ...school.numbers };
  const levelNumbers = {
    primary: { ...school.levelNumbers?.primary },
    junior: { ...school.levelNumbers?.junior },
  };
  for (const { field, level } of absurd) delete (level ? levelNumbers[level] : numbers)[field];
  const cells = absurd.map(({ column, field }): UnreadableCell => ({
    row: school.row,
    column,
    field,
    schoolName: school.name,
    reason: "absurd",
    shown: String(grid.values[school.row - grid.firstRow]![column - grid.firstColumn] ?? ""),
  }));
  return {
    ...row,
    school: {
      ...school,
      numbers,
      ...(school.levelNumbers && { levelNumbers }),
      unread: [...absurd, ...shownNumbers].map(({ column }) => column),
    },
    unreadable: [...row.unreadable, ...cells],
  };
}
