import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Model } from "./Model";

/** How the grid marks a name that belongs to the whole workbook. */
export const wholeWorkbook = "AllDefaultWorkbook";

/** The defined names of a sheet, or (null) those that belong to the workbook. */
export function definedNamesOf(
  model: Model,
  sheetId: string | null,
): readonly IDefinedNamesServiceParam[] {
  const unitId = model.workbook().getUnitId();
  const names = model.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  return Object.values(names).filter(
    ({ localSheetId }) => (localSheetId ?? wholeWorkbook) === (sheetId ?? wholeWorkbook),
  );
}
