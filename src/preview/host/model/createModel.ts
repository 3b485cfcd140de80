import type { Injector } from "@univerjs/core";
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
  return {
    api,
    injector,
    facade,
    workbook: () => facade().getWorkbook(),
    sheet(sheetId) {
      const sheet = facade().getWorkbook().getSheetBySheetId(sheetId);
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
