import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Model } from "./Model";

/** Wraps the Univer instance that holds the open workbook. */
export function createModel(api: FUniver): Model {
  // The facade keeps its injector protected, but everything below the facade lives there.
  const injector = (api as unknown as { _injector: Injector })._injector;
  const facade = (): FWorkbook => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("The host has no open workbook");
    return workbook;
  };
  // Asked for every cell: a facade of its own for each would cost more than all the rest.
  const instances = injector.get(IUniverInstanceService);
  const workbook = (): Workbook => {
    const current = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!current) throw new Error("The host has no open workbook");
    return current;
  };
  return {
    api,
    injector,
    facade,
    workbook,
    sheet(sheetId) {
      const sheet = workbook().getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`The workbook has no sheet ${sheetId}`);
      return sheet;
    },
    execute(command, parameters) {
      if (!api.syncExecuteCommand(command, parameters)) {
        throw new Error(`The grid refused ${command}`);
      }
    },
  };
}
