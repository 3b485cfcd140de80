import { FormulaDataModel } from "@univerjs/engine-formula";
import type { HostContext } from "./HostContext";
import type { Area } from "./model/Area";
import { intersection } from "./model/intersection";
import { spillOf } from "./model/spillOf";

/** True where all cells are part of spilled arrays, false where none is, null where some are. */
export function hasSpill(area: Area, { model }: HostContext): boolean | null {
  const unitId = model.workbook().getUnitId();
  const anchors =
    model.injector.get(FormulaDataModel).getArrayFormulaRange()?.[unitId]?.[area.sheetId] ?? {};
  let covered = 0;
  for (const [row, columns] of Object.entries(anchors)) {
    for (const column of Object.keys(columns ?? {})) {
      const spill = spillOf(model, area.sheetId, Number(row), Number(column));
      const shared = spill && intersection(area, spill);
      if (shared) covered += cellsIn(shared);
    }
  }
  if (covered === 0) return false;
  return covered === cellsIn(area) ? true : null;
}

function cellsIn(area: Omit<Area, "sheetId">): number {
  return (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
}
