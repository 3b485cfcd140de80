import type { CellValue } from "../../src/sheet/CellValue";
import { callTwins } from "../../src/functions/native/callTwins";
import type { FreezeActions } from "../../src/actions/freeze/FreezeActions";
import type { FreezeState } from "../../src/actions/freeze/FreezeState";
import { readCell } from "../../src/preview/host/model/readCell";
import { eventually } from "./eventually";
import { everythingIn } from "./everythingIn";
import { workbookOf } from "./excelSession";
import { functionsInNode } from "./functionsInNode";
import type { ExcelInNode } from "./officeInNode";

/** A workbook whose BALANCE formulas compute, and the page's actions on it. */
export interface FreezeSession extends Omit<ExcelInNode, "dispose"> {
  dispose(): Promise<void>;
  readonly freezing: FreezeActions;
  look(scope: FreezeState["scope"]): Promise<FreezeState>;
  freeze(kind: "values" | "native"): Promise<FreezeState>;
  repair(): Promise<FreezeState>;
  putBack(): Promise<FreezeState>;
  /** All that the workbook holds, values too. */
  everything(): Promise<unknown>;
  /** Of a cell: its formula, or its value. */
  formulaAt(sheet: string, address: string): CellValue;
  valueAt(sheet: string, address: string): CellValue;
}

/** Opens a workbook in Excel-in-Node with the BALANCE functions. */
export async function freezeSession(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<FreezeSession> {
  const excel = functionsInNode({ workbook: workbookOf(sheets), flavour: "desktop" });
  Object.assign(globalThis, {
    OfficeExtension: excel.OfficeExtension,
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  jest.resetModules();
  const { freezing } = await import("../../src/actions/freeze/freezing");
  await computed(excel);
  const after = async (action: Promise<void>): Promise<FreezeState> => {
    await action;
    return freezing.state();
  };
  const cell = (sheet: string, address: string) => {
    const found = excel.univerAPI.getActiveWorkbook()!.getSheetByName(sheet)!;
    const range = found.getRange(address);
    return readCell(excel.host.model, found.getSheetId(), range.getRow(), range.getColumn());
  };
  return {
    ...excel,
    dispose: async () => {
      await computed(excel);
      excel.dispose();
    },
    freezing,
    look: (scope) => after(freezing.look(scope, callTwins)),
    freeze: (kind) => after(freezing.freeze(kind, callTwins)),
    repair: () => after(freezing.repair(callTwins)),
    putBack: () => after(freezing.putBack()),
    async everything() {
      await computed(excel);
      return everythingIn(excel.univerAPI.getActiveWorkbook()!.save());
    },
    formulaAt: (sheet, address) => cell(sheet, address).formula,
    valueAt: (sheet, address) => cell(sheet, address).value,
  };
}

/** The functions answer a moment after the grid has asked them. */
async function computed({ host, univerAPI }: Omit<ExcelInNode, "dispose">): Promise<void> {
  await eventually(
    async () => {
      await host.settled();
      return JSON.stringify(univerAPI.getActiveWorkbook()!.save().sheets);
    },
    (cells) => expect(cells).not.toContain("#BUSY!"),
  );
}
