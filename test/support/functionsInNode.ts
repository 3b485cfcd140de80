import type { IWorkbookData } from "@univerjs/presets";
import { catalogue } from "../../src/functions/catalogue";
import { excelFunction } from "../../src/functions/excelFunction";
import { functionMetadata } from "../../src/functions/functionMetadata";
import { emptyCellsQuestion } from "../../src/excel/emptyCells/emptyCellsQuestion";
import { createFunctionRuntime } from "../../src/preview/customFunctions/createFunctionRuntime";
import type { FunctionMetadata } from "../../src/preview/customFunctions/FunctionMetadata";
import type { FunctionRuntime } from "../../src/preview/customFunctions/FunctionRuntime";
import type { Flavour } from "../../src/preview/host/Host";
import { createExcel } from "./officeInNode";
import type { ExcelInNode } from "./officeInNode";

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

const codes: Readonly<Record<string, number>> = { "#N/A": 1, "#DIV/0!": 5, "#NUM!": 6 };

/** Excel in Node with the BALANCE functions in its cells, and the sheet to ask through the real office.js. */
export function functionsInNode(options: {
  workbook: Partial<IWorkbookData>;
  flavour: Flavour;
  /** Stands in for the sheet's answer, to see what happens without one. */
  ask?: () => undefined;
}): ExcelInNode & { functions: FunctionRuntime } {
  const excel = createExcel(options);
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: excel.Excel, Office, BALANCE_VERSION: "0.0.0" });
  const question = emptyCellsQuestion();
  const host = { associate: () => undefined, Error: CellError };
  const runs = new Map(
    catalogue.map((entry) => [
      entry.id,
      excelFunction(entry, {
        host,
        locale: () => "zh-CN",
        askEmptyCells: options.ask ?? (() => question),
      }),
    ]),
  );
  // What office.js does with the calls of one message: one after the other, each answered when it is done.
  const functions = createFunctionRuntime(excel.host, async (entries) => {
    for (const entry of entries) {
      const [id, functionId, parameters, address, , parameterAddresses] = JSON.parse(
        String(entry[3]),
      ) as [number, string, unknown[], string, number, unknown];
      const call = async (): Promise<unknown> =>
        runs.get(functionId)!(...parameters, { address, parameterAddresses });
      void call().then(
        (value) => functions.finished([[id, true, value]]),
        (failure: CellError) =>
          functions.finished([[id, false, failure.message, codes[failure.code] ?? 7]]),
      );
    }
  });
  // As the preview reads it, from a file.
  functions.register(
    JSON.parse(JSON.stringify(functionMetadata("zh-CN"))) as FunctionMetadata,
    "BALANCE",
  );
  return { ...excel, functions };
}
