import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Calculation } from "./Calculation";
import type { Model } from "./Model";

const styleOnly = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border-command",
  "sheet.command.clear-selection-format",
]);
const pollMilliseconds = 4;
const patienceMilliseconds = 20_000;

/** Follows Univer's calculation, which starts a moment after each change and runs by itself. */
export function createCalculation(model: Model): Calculation {
  const commands = model.injector.get(ICommandService);
  const session = model.injector.get(FormulaCalculationSessionService);
  const dirtyManager = model.injector.get(IActiveDirtyManagerService);
  // Univer collects changes for 100 ms before it starts; nothing tells of that waiting time.
  let due = false;
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) due = false;
    else if (startsCalculation(command, options)) due = true;
  });

  function startsCalculation(
    command: Readonly<ICommandInfo>,
    options?: IExecutionOptions,
  ): boolean {
    if (!dirtyManager.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return options?.onlyLocal !== true && !(trigger !== undefined && styleOnly.has(trigger));
  }

  function running(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  return {
    async settled() {
      const end = Date.now() + patienceMilliseconds;
      while (due || running()) {
        if (Date.now() > end) throw new Error("The grid's calculation did not come to an end");
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      }
    },
    recalculateAll() {
      model.api.getFormula().executeCalculation();
    },
    recalculate(cells) {
      const unitId = model.workbook().getUnitId();
      const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }));
      void commands.executeCommand("formula.mutation.set-trigger-formula-calculation-start", {
        forceCalculation: false,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      });
    },
  };
}
