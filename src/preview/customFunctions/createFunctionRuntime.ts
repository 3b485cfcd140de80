import {
  BaseFunction,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { IRegisterFunctionService } from "@univerjs/sheets-formula";
import type { Host } from "../host/Host";
import { fullAddress } from "../host/fullAddress";
import { busyText } from "../host/model/errorTexts";
import type { Answer } from "./Answer";
import type { FunctionDeclaration } from "./FunctionMetadata";
import type { FunctionRuntime } from "./FunctionRuntime";
import type { Invocation } from "./Invocation";
import { argumentsOf } from "./argumentsOf";
import { errorOfCode } from "./errorOfCode";
import { errorValue, resultOf } from "./resultOf";

type NodeValueType = ReturnType<BaseFunction["calculate"]>;

const category = 1;
const invocationType = 1000;
const pollMilliseconds = 10;
const patienceMilliseconds = 30_000;

/**
 * Computes `=BALANCE.*` cells by asking the add-in, as Excel does: the cell is #BUSY! until the
 * answer is there, and all calls of one recalculation go out in one message.
 * @param send posts the entries to the add-in
 * @param redraw called when answers have reached their cells
 */
export function createFunctionRuntime(
  host: Host,
  send: (entries: unknown[][]) => Promise<void>,
  redraw: () => void = () => undefined,
): FunctionRuntime & { finished(results: readonly unknown[][]): void } {
  // The same call in the same cell has the same answer: the grid may compute a cell repeatedly.
  const answers = new Map<string, Answer>();
  const messages = new Map<string, string>();
  const waiting = new Map<number, { key: string; invocation: Invocation }>();
  const asked = new Set<string>();
  let queue: { key: string; invocation: Invocation }[] = [];
  let flushTimer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  function ask(key: string, invocation: Invocation): void {
    if (asked.has(key)) return;
    asked.add(key);
    queue.push({ key, invocation });
    flushTimer ??= setTimeout(() => void flush(), 0);
  }

  async function flush(): Promise<void> {
    await host.settled();
    flushTimer = undefined;
    const batch = queue;
    queue = [];
    const entries = batch.map(({ key, invocation }) => {
      lastId += 1;
      waiting.set(lastId, { key, invocation });
      const { functionId, parameters, address, parameterAddresses } = invocation;
      const message: unknown[] = [lastId, functionId, parameters, address, 0];
      if (parameterAddresses) message.push(parameterAddresses);
      return [category, invocationType, "", JSON.stringify(message), String(lastId), false];
    });
    if (entries.length > 0) await send(entries);
  }

  function finished(results: readonly unknown[][]): void {
    const cells: Invocation[] = [];
    let spills = false;
    for (const [id, succeeded, value, code] of results) {
      const entry = waiting.get(Number(id));
      if (!entry) continue;
      waiting.delete(Number(id));
      asked.delete(entry.key);
      const failure = { error: errorOfCode(Number(code)), message: String(value ?? "") };
      answers.set(entry.key, succeeded === true ? { value } : failure);
      cells.push(entry.invocation);
      spills ||= succeeded === true && Array.isArray(value);
    }
    if (cells.length === 0) return;
    // Univer leaves the cells of a spill empty when only its first cell is marked as changed after loading.
    if (spills) host.calculation.recalculateAll();
    else host.calculation.recalculate(cells);
    redrawWhenComputed();
  }

  /** Waiting also makes up for a calculation that the grid forgets. */
  function redrawWhenComputed(): void {
    // When the workbook is closed meanwhile there is nothing left to draw.
    void host.settled().then(redraw, () => undefined);
  }

  function compute(
    declaration: FunctionDeclaration,
    place: { unitId: string; sheetId: string; row: number; column: number },
    variants: readonly (BaseValueObject | BaseReferenceObject)[],
  ): NodeValueType {
    const cell = `${place.sheetId} ${place.row} ${place.column}`;
    messages.delete(cell);
    const list = argumentsOf(variants, declaration.parameters, host.flavour);
    if ("error" in list) return errorValue(list.error);
    const area = {
      sheetId: place.sheetId,
      startRow: place.row,
      endRow: place.row,
      startColumn: place.column,
      endColumn: place.column,
    };
    const wantsAddresses = declaration.options?.requiresParameterAddresses === true;
    const parameterAddresses = wantsAddresses
      ? declaration.parameters.map((_parameter, index) => referenceAddress(variants[index]))
      : null;
    // A 0 typed into an empty cell changes nothing of what the desktop sends, but Excel does call again.
    const told =
      wantsAddresses && host.flavour === "desktop"
        ? argumentsOf(variants, declaration.parameters, "web")
        : list;
    const key = JSON.stringify([cell, declaration.id, told, parameterAddresses]);
    const answer = answers.get(key);
    if (!answer) {
      ask(key, {
        functionId: declaration.id,
        parameters: list.values,
        address: fullAddress(host.model, area),
        parameterAddresses,
        sheetId: place.sheetId,
        row: place.row,
        column: place.column,
      });
      return errorValue(busyText);
    }
    if ("message" in answer && answer.message) messages.set(cell, answer.message);
    return resultOf(answer, place);
  }

  function referenceAddress(
    variant: BaseValueObject | BaseReferenceObject | undefined,
  ): string | null {
    if (!variant?.isReferenceObject()) return null;
    const reference = variant as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    return fullAddress(host.model, {
      sheetId: reference.getSheetId(),
      startRow,
      endRow,
      startColumn,
      endColumn,
    });
  }

  class AddInFunction extends BaseFunction {
    constructor(
      name: string,
      private readonly declaration: FunctionDeclaration,
    ) {
      super(name as ConstructorParameters<typeof BaseFunction>[0]);
      this.needsReferenceObject = true;
    }

    override calculate(...variants: BaseValueObject[]): NodeValueType {
      const place = {
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      };
      return compute(this.declaration, place, variants);
    }
  }

  return {
    register(metadata, namespace) {
      const functions = host.model.injector.get(IFunctionService);
      for (const declaration of metadata.functions) {
        const name = `${namespace}.${declaration.name}`.toUpperCase();
        describe(host, name, declaration);
        functions.registerExecutors(new AddInFunction(name, declaration));
      }
      host.calculation.recalculateAll();
    },
    restart() {
      answers.clear();
      messages.clear();
      waiting.clear();
      asked.clear();
      queue = [];
      host.calculation.recalculateAll();
      redrawWhenComputed();
    },
    messageAt: (sheetId, row, column) => messages.get(`${sheetId} ${row} ${column}`) ?? null,
    async settled() {
      const end = Date.now() + patienceMilliseconds;
      await host.settled();
      while (waiting.size > 0 || queue.length > 0 || flushTimer !== undefined) {
        if (Date.now() > end) throw new Error("The add-in did not answer its function calls");
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
        await host.settled();
      }
    },
    finished,
  };
}

const userFunction = 15;

/** Shows the function in the grid's own help; the executor is replaced afterwards. */
function describe(
  host: Host,
  name: string,
  { description = "", parameters }: FunctionDeclaration,
): void {
  host.model.injector.get(IRegisterFunctionService).registerFunction({
    name,
    func: () => 0,
    description: {
      functionName: name,
      functionType: userFunction,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    },
  });
}
