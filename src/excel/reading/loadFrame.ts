import { loadFlagState } from "../flags/loadFlagState";
import { worksheetOf } from "../worksheetOf";
import { loadNames } from "./loadNames";
import type { SheetFrame } from "./SheetFrame";

/** Asks for a sheet's extent and for all that lies beside its cells, in one round trip. */
export async function loadFrame(
  context: Excel.RequestContext,
  worksheetId: string | undefined,
): Promise<SheetFrame> {
  const worksheet = worksheetOf(context, worksheetId);
  worksheet.load("id,name");
  const { protection } = worksheet;
  protection.load("protected");
  const { application } = context.workbook;
  application.load("calculationState");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const names = loadNames(context, worksheet);
  const flagState = loadFlagState(context, worksheet);
  await context.sync();
  return {
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    isProtected: protection.protected,
    recalculationDue: application.calculationState !== Excel.CalculationState.done,
    flagState,
    names,
    rowsHidden: used.isNullObject ? false : (used.rowHidden as boolean | null),
    used: used.isNullObject
      ? undefined
      : {
          firstRow: used.rowIndex,
          firstColumn: used.columnIndex,
          lastRow: used.rowIndex + used.rowCount - 1,
          lastColumn: used.columnIndex + used.columnCount - 1,
        },
  };
}
