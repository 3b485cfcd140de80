import { figuresOf } from "./columns/figuresOf";
import { guessMoneyFactor } from "./guessMoneyFactor";
import { isMoneyDoubtful } from "./isMoneyDoubtful";
import { moneyInTitle } from "./moneyInTitle";
import { pupilFields } from "./pupilFields";
import type { SheetGrid } from "./SheetGrid";
import type { TableColumn } from "./TableColumn";
import type { UnusedColumn } from "./UnusedColumn";

/** How far a stated unit may lie from the one that the figures suggest. */
const ABSURD = 1000;
/** The first so many rows show the size of the figures. */
const ENOUGH_ROWS = 20_000;

/** The columns with the units of money that were found for them. */
export interface ReadMoney {
  readonly columns: readonly TableColumn[];
  /** In the unit that the size of their figures says. */
  readonly assumed: readonly TableColumn[];
  /** In the unit that stands above the table. */
  readonly fromTitle: readonly TableColumn[];
  /** No unit and a size that says none, or a unit against all likelihood: left out of `columns`. */
  readonly unclear: readonly TableColumn[];
  readonly unused: readonly UnusedColumn[];
}

/**
 * Gives money its unit: as stated at the column, as stated above the table, or by the size of the figures, which is
 * said. A stated unit that makes every school a thousand times too rich or too poor is not believed: the column is
 * left unread. One that is only unlikely has to be confirmed, unless it is the user's word. `firstIndex`: the first row under the headings, as an index into the grid.
 */
export function readMoneyUnit(
  grid: SheetGrid,
  firstIndex: number,
  title: string,
  all: readonly TableColumn[],
  isChosen: (column: TableColumn) => boolean,
): ReadMoney {
  const columns: TableColumn[] = [];
  const assumed: TableColumn[] = [];
  const unused: UnusedColumn[] = [];
  const unclear: TableColumn[] = [];
  const fromTitle: TableColumn[] = [];
  for (const column of all) {
    if (column.field !== "equipmentValue") {
      columns.push(column);
      continue;
    }
    const { heading, field } = column;
    const perPupil = perPupilFigures(grid, firstIndex, column, all);
    const guess = guessMoneyFactor(perPupil);
    const stated = column.factor === 0 ? moneyInTitle(title) : column.factor;
    const factor = stated ?? guess;
    if (!factor) {
      unclear.push(column);
      continue;
    }
    if (guess && Math.max(factor / guess, guess / factor) >= ABSURD) {
      unused.push({ column: column.column, heading, field, reason: "unitAgainstFigures", factor });
      continue;
    }
    if (!isChosen(column) && isMoneyDoubtful(perPupil, factor)) {
      unclear.push({ ...column, factor });
      continue;
    }
    if (!stated) assumed.push({ ...column, factor });
    else if (column.factor === 0) fromTitle.push(column);
    columns.push({ ...column, factor });
  }
  return { columns, assumed, fromTitle, unclear, unused };
}

function perPupilFigures(
  grid: SheetGrid,
  firstIndex: number,
  column: TableColumn,
  columns: readonly TableColumn[],
): number[] {
  const figures = [...figuresOf(grid, firstIndex, column.column, ENOUGH_ROWS)];
  if (column.basis === "perHundred") return figures.map((figure) => figure / 100);
  if (column.basis !== "total") return figures;
  const counted = columns.filter(({ field }) => pupilFields.includes(field));
  const whole = counted.filter(({ field }) => field === "pupils");
  // 小学部 and 初中部 of one school share its equipment.
  const pupils = (whole.length > 0 ? whole : counted).map((each) =>
    figuresOf(grid, firstIndex, each.column, ENOUGH_ROWS),
  );
  return figures
    .map((figure, row) => figure / pupils.reduce((sum, each) => sum + (each[row]! || 0), 0))
    .filter(Number.isFinite);
}
