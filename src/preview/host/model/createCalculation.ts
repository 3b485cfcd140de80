import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type IUnitRange,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
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
const everything = "everything";
const pollMilliseconds = 4;
/** Univer collects changes for 100 ms; what has not begun long after that was lost. */
const lostAfterMilliseconds = 500;
const patienceMilliseconds = 20_000;

/**
 * Follows Univer's calculation, which starts a moment after each change and runs by itself.
 * Univer 0.25.1 forgets a change that arrives while an earlier calculation is just ending, so
 * what was asked for is remembered here until a calculation that covers it has succeeded.
 */
export function createCalculation(model: Model): Calculation {
  const commands = model.injector.get(ICommandService);
  const session = model.injector.get(FormulaCalculationSessionService);
  const dirtyManager = model.injector.get(IActiveDirtyManagerService);
  const wanted = new Map<string, IUnitRange | null>();
  let inFlight: [string, IUnitRange | null][] = [];
  let due = false;
  let lastActivity = 0;

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      started(command.params as ISetFormulaCalculationStartMutation);
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      ended(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (startsCalculation(command, options)) {
      due = true;
      lastActivity = Date.now();
      const dirty = dirtyManager.get(command.id)?.getDirtyData(command);
      if (dirty?.forceCalculation) wanted.set(everything, null);
      for (const range of dirty?.dirtyRanges ?? []) wanted.set(keyOf(range), range);
    }
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

  function started({ forceCalculation, dirtyRanges }: ISetFormulaCalculationStartMutation): void {
    due = false;
    lastActivity = Date.now();
    const covered = new Set(dirtyRanges.map(keyOf));
    for (const entry of [...wanted]) {
      if (!forceCalculation && !covered.has(entry[0])) continue;
      inFlight.push(entry);
      wanted.delete(entry[0]);
    }
  }

  function ended({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined) return;
    lastActivity = Date.now();
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) {
      for (const [key, range] of inFlight) wanted.set(key, range);
    }
    inFlight = [];
  }

  function running(): boolean {
    const { started: hasStarted, resultApplied, stopped, completed, resultEmitted } = session.state;
    return hasStarted && !(resultApplied && (stopped || completed || resultEmitted));
  }

  function trigger(forceCalculation: boolean, dirtyRanges: IUnitRange[]): void {
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  /** What belongs to a workbook that has been closed meanwhile is of no interest any more. */
  function forgetClosed(): void {
    const unitId = model.workbook().getUnitId();
    for (const [key, range] of wanted) if (range && range.unitId !== unitId) wanted.delete(key);
  }

  return {
    async settled() {
      const end = Date.now() + patienceMilliseconds;
      forgetClosed();
      while (due || running() || wanted.size > 0) {
        if (Date.now() > end) throw new Error("The grid's calculation did not come to an end");
        if (!running() && Date.now() - lastActivity > lostAfterMilliseconds) {
          forgetClosed();
          const ranges = [...wanted.values()].filter((range) => range !== null);
          trigger(wanted.has(everything), ranges);
        }
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      }
    },
    recalculateAll: () => trigger(true, []),
    recalculate(cells) {
      const unitId = model.workbook().getUnitId();
      trigger(
        false,
        cells.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
      );
    },
  };
}

function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  const { startRow, endRow, startColumn, endColumn } = range;
  return [unitId, sheetId, startRow, endRow, startColumn, endColumn].join(" ");
}
