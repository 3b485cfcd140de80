import type { CellValue } from "../../sheet/CellValue";
import { isTooLarge } from "../reading/isTooLarge";
import { stopIfCancelled } from "../stopIfCancelled";
import type { FormulaCell } from "./FormulaCell";
import { loadSpills, type SpillArea } from "./loadSpills";
import type { PlacedFormula } from "./PlacedFormula";
import { rectanglesOf } from "./rectanglesOf";
import type { ScannedSheet } from "./ScannedSheet";

const CELLS_PER_RECTANGLE = 2_000;
const CELLS_PER_READ = 4_000;

/** What the found cells of a sheet hold, in as few requests as fit. Cells that others spill into are none of them. */
export async function loadFormulaCells(
  context: Excel.RequestContext,
  sheet: ScannedSheet,
  found: readonly PlacedFormula[],
  signal?: AbortSignal,
): Promise<FormulaCell[]> {
  if (found.length === 0) return [];
  const spills = await loadSpills(context, sheet.id, found, signal);
  const single = found.filter(({ row, column }) => !spills.covers(row, column));
  const loaded = await loadParts(context, sheet, single, spills.areas, signal);
  return loaded.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What Excel refuses as too large is read in halves. */
async function loadParts(
  ...[context, sheet, single, spills, signal]: Parameters<typeof loadAtOnce>
): Promise<FormulaCell[]> {
  try {
    return await loadAtOnce(context, sheet, single, spills, signal);
  } catch (error) {
    if (!isTooLarge(error) || single.length + spills.length < 2) throw error;
    const [middle, half] = [Math.ceil(single.length / 2), Math.floor(spills.length / 2)];
    const first = [single.slice(0, middle), spills.slice(0, half)] as const;
    const second = [single.slice(middle), spills.slice(half)] as const;
    return [
      ...(await loadParts(context, sheet, ...first, signal)),
      ...(await loadParts(context, sheet, ...second, signal)),
    ];
  }
}

async function loadAtOnce(
  context: Excel.RequestContext,
  sheet: ScannedSheet,
  single: readonly PlacedFormula[],
  spills: readonly SpillArea[],
  signal: AbortSignal | undefined,
): Promise<FormulaCell[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const areas = [
    ...rectanglesOf(single, CELLS_PER_RECTANGLE).map(({ row, column, cells }) => ({
      ...{ row, column, rows: cells.length, columns: cells[0]!.length },
      isSpill: false,
    })),
    ...spills.map((area) => ({ ...area, isSpill: true })),
  ];
  const loaded: FormulaCell[] = [];
  while (areas.length > 0) {
    stopIfCancelled(signal);
    let size = 0;
    const batch: ((typeof areas)[number] & { range: Excel.Range })[] = [];
    while (areas.length > 0 && (batch.length === 0 || size < CELLS_PER_READ)) {
      const area = areas.shift()!;
      const { row, column, rows, columns } = area;
      const range = worksheet.getRangeByIndexes(row, column, rows, columns);
      range.load("formulas,formulasR1C1,values,numberFormat");
      size += rows * columns;
      batch.push({ ...area, range });
    }
    // The next request is made of what is left.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { row, column, isSpill, range } of batch) {
      const values = range.values as CellValue[][];
      values.forEach((line, down) =>
        line.forEach((value, right) => {
          if (isSpill && (down > 0 || right > 0)) return;
          // A text that reads like a formula, such as an explanation of one, is none: it shows itself.
          if (value === range.formulas[down]![right]) return;
          loaded.push({
            sheetId: sheet.id,
            sheetName: sheet.name,
            row: row + down,
            column: column + right,
            formula: String(range.formulas[down]![right]),
            formulaR1C1: String(range.formulasR1C1[down]![right]),
            numberFormat: String(range.numberFormat[down]![right]),
            values: isSpill ? values : [[value]],
            held: isSpill
              ? (range.formulas as CellValue[][])
              : [[range.formulas[down]![right] as CellValue]],
          });
        }),
      );
      range.untrack();
    }
  }
  return loaded;
}
