import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** The one workbook behind the host: Univer, in the browser and headless alike. */
export interface Model {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The open workbook; another one after a file has been opened. */
  facade(): FWorkbook;
  workbook(): Workbook;
  /** Throws when there is no sheet of that id. */
  sheet(sheetId: string): Worksheet;
  /** Runs a Univer command; throws when Univer refuses it. */
  execute(command: string, parameters: object): void;
}
