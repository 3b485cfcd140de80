import type { SheetArea } from "../../sheet/SheetArea";
import type { FormulaScope } from "./FormulaScope";
import type { ScannedSheet } from "./ScannedSheet";
import { withoutOverlap } from "./withoutOverlap";

/**
 * The sheets and areas to look at, whole columns cut to what is used. Of a selection all its areas, which need not
 * be next to one another.
 */
export async function loadScope(
  context: Excel.RequestContext,
  scope: FormulaScope,
): Promise<ScannedSheet[]> {
  const { workbook } = context;
  const selected = scope === "selection" ? workbook.getSelectedRanges() : undefined;
  selected?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = workbook.worksheets.items
    .filter(({ id }) => scope === "workbook" || id === active.id)
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      sheet.protection.load("protected");
      return { sheet, used };
    });
  await context.sync();
  const chosen = selected?.areas.items.map(areaOf);
  return sheets.map(({ sheet, used }) => {
    const whole = used.isNullObject ? undefined : areaOf(used);
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      areas: whole
        ? withoutOverlap((chosen ?? [whole]).flatMap((area) => shared(area, whole)))
        : [],
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetArea {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

function shared(one: SheetArea, other: SheetArea): SheetArea[] {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? [area] : [];
}
