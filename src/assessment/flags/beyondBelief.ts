import { isPupilsField } from "../../sheet/isPupilsField";
import { beliefBounds } from "../../sheet/rows/beliefBounds";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Field, TableColumn } from "../../sheet/TableColumn";
import { columnLetters } from "../columnLetters";
import { plainFigure } from "../plainFigure";

/** A native expression that is TRUE where a cell's figure cannot be true, as isImplausible has it. */
export function beyondBelief(
  table: SchoolTable,
  column: TableColumn,
  rowNumber: number,
): string | undefined {
  const { field, basis, factor } = column;
  const figure = plainFigure(`${columnLetters(column.column)}${rowNumber}`);
  if (isPupilsField(field)) return `${figure}*1>${beliefBounds.pupils}`;
  const most = beliefBounds.perPupil(field);
  if (most === undefined) return undefined;
  const least = beliefBounds.leastPerPupil(field);
  const below = (units: string): string =>
    least === 0 ? "" : `+(${figure}*1>0)*(${figure}*${factor}<${least}*${units})`;
  if (basis !== "total") {
    const units = basis === "perHundred" ? 100 : 1;
    const above = `${figure}*${factor}>${most * units}`;
    return least === 0 ? above : `(${above})${below(String(units))}`;
  }
  const pupils = allPupilsFormula(table, rowNumber);
  if (pupils === undefined) return undefined;
  const above = `(${pupils}>0)*(${figure}*${factor}>=${most}*${pupils})${below(pupils)}`;
  return /teachers$/iu.test(field)
    ? `${above}+(${pupils}>=${beliefBounds.smallSchool})*(${figure}*${factor}>${pupils})`
    : above;
}

/**
 * A native expression that is 1 where none of these columns of a row holds a figure far too small to be true: such a
 * figure would be short, and must not count; "1" where there are no such bounds.
 */
export function nothingTooSmall(
  { columns: all }: SchoolTable,
  columns: readonly TableColumn[],
  rowNumber: number,
  pupilsOfLevel: string,
): string {
  const cellsOf = (fields: readonly Field[]): string[] =>
    all.flatMap(({ field, level, column }) =>
      fields.includes(field) && !level ? [`$${columnLetters(column)}${rowNumber}`] : [],
    );
  const whole = cellsOf(["pupils"]);
  const cells =
    whole.length > 0 ? whole : cellsOf(["primaryPupils", "juniorPupils", "seniorPupils"]);
  // Short, since it stands in formulas that are near Excel's limit: pupils written as text count by the level's own.
  const pupils =
    cells.length > 0
      ? `MAX(${cells.map((cell) => `N(${cell})`).join("+")},${pupilsOfLevel}*1)`
      : pupilsOfLevel;
  const tests = columns.flatMap(({ field, basis, factor, column }) => {
    const least = beliefBounds.leastPerPupil(field);
    const units = basis === "total" ? pupils : String(basis === "perHundred" ? 100 : 1);
    if (least === 0) return [];
    const figure = plainFigure(`$${columnLetters(column)}${rowNumber}`);
    return [`IFERROR((${figure}*1>0)*(${figure}*${factor}<${least}*${units}),0)`];
  });
  return tests.length === 0 ? "1" : `(${tests.join("+")}=0)`;
}

/** All pupils of a row, as allPupils has them; 0 where none are known. */
function allPupilsFormula({ columns }: SchoolTable, rowNumber: number): string | undefined {
  const figureIn = (wanted: Field): string[] => {
    const found = columns.find(({ field, level }) => field === wanted && !level);
    if (!found) return [];
    const figure = plainFigure(`$${columnLetters(found.column)}${rowNumber}`);
    // Parts of pupils are no pupils: the division by FALSE is an error.
    return [`${figure}/(INT(${figure})=${figure}*1)`];
  };
  const [all] = figureIn("pupils");
  const parts = (["primaryPupils", "juniorPupils", "seniorPupils"] as const)
    .flatMap(figureIn)
    .map((part) => `IFERROR(${part},0)`)
    .join("+");
  if (all === undefined) return parts === "" ? undefined : `(${parts})`;
  return `IFERROR(${all},${parts === "" ? 0 : parts})`;
}
