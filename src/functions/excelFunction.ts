import { textsOf } from "../i18n/functions/textsOf";
import type { Locale } from "../i18n/Locale";
import { CellFailure } from "./CellFailure";
import type { CustomFunctionsHost } from "./CustomFunctionsHost";
import type { FunctionEntry, FunctionResult } from "./FunctionEntry";

/**
 * A function of the catalogue as Excel calls it: its arguments, null for an omitted one, then the invocation.
 *
 * A failure is thrown as CustomFunctions.Error(code, message). Where the host has no such class, it is a plain
 * Error with the cell error as `code` and the sentence (or the code) as `message`.
 * No answer holds NaN, an infinity or an undefined cell: Excel would show them as 0.
 */
export function excelFunction(
  entry: FunctionEntry,
  host: CustomFunctionsHost,
  locale: () => Locale,
): (...received: unknown[]) => FunctionResult {
  return (...received) => {
    const texts = textsOf(locale());
    try {
      const values = entry.parameters.map((_, index) => argumentOf(received[index]));
      return finite(entry.run(values, texts));
    } catch (failure) {
      if (!(failure instanceof CellFailure)) throw failure;
      throw cellError(host, failure.code, failure.sentence?.(texts));
    }
  };
}

/** An object that is no range is the invocation, moved up by arguments that were not sent. */
function argumentOf(received: unknown): unknown {
  const isInvocation = typeof received === "object" && !Array.isArray(received);
  return received === undefined || isInvocation ? null : received;
}

function finite(result: FunctionResult): FunctionResult {
  const answers: readonly unknown[] = Array.isArray(result) ? result.flat() : [result];
  const isFinite = answers.every((answer) => typeof answer !== "number" || Number.isFinite(answer));
  if (!isFinite) throw new CellFailure("#NUM!");
  return result;
}

function cellError(host: CustomFunctionsHost, code: string, message?: string): unknown {
  if (host.Error)
    return message === undefined ? new host.Error(code) : new host.Error(code, message);
  return Object.assign(new Error(message ?? code), { code });
}
