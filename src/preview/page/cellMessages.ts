import { ICommandService } from "@univerjs/core";
import type { FunctionRuntime } from "../customFunctions/FunctionRuntime";
import type { Host } from "../host/Host";
import { selectedArea } from "../host/selectedArea";
import type { MessageBar } from "./messageBar";

/** Shows why a function failed while its cell is selected, as Excel's error card does. */
export function createCellMessages(
  host: Host,
  functions: () => FunctionRuntime,
  bar: MessageBar,
): { update(): void } {
  let shown: string | null = null;
  function update(): void {
    // While one workbook takes another's place, the grid selects a cell of neither.
    if (!host.model.api.getActiveWorkbook()) return;
    const { sheetId, startRow, startColumn } = selectedArea(host.context);
    const message = functions().messageAt(sheetId, startRow, startColumn);
    if (message) bar.show("info", message);
    // What the bar says by now about something else stays.
    else if (shown !== null && bar.text() === shown) bar.hide();
    shown = message;
  }
  host.model.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === "sheet.operation.set-selections") update();
  });
  return { update };
}
