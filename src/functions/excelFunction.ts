import { textsOf } from "../i18n/functions/textsOf";
import type { FunctionTexts } from "../i18n/functions/FunctionTexts";
import type { Locale } from "../i18n/Locale";
import { CellFailure } from "./CellFailure";
import type { CustomFunctionsHost } from "./CustomFunctionsHost";
import type { AskEmptyCells } from "./emptyCells/AskEmptyCells";
import { withEmptyCells } from "./emptyCells/withEmptyCells";
import type { FunctionEntry, FunctionResult } from "./FunctionEntry";

/** What a function is called with beside its arguments. */
export interface Surroundings {
  readonly host: CustomFunctionsHost;
  /** Excel's display language, which may be known only after the function is registered. */
  readonly locale: () => Locale;
  /** Undefined where there is no sheet to ask. */
  readonly askEmptyCells?: (() => AskEmptyCells | undefined) | undefined;
}

/**
 * A function of the catalogue as Excel calls it: its arguments, null for an omitted one, then the invocation.
 *
 * Answers at once, or with a promise where the sheet has to be asked which zeros are empty cells.
 * A failure is thrown as CustomFunctions.Error(code, message). Where the host has no such class, it is a plain
 * Error with the cell error as `code` and the sentence (or the code) as `message`.
 * No answer holds NaN, an infinity or an undefined cell: Excel would show them as 0.
 */
export function excelFunction(
  entry: FunctionEntry,
  { host, locale, askEmptyCells }: Surroundings,
): (...received: unknown[]) => FunctionResult | Promise<FunctionResult> {
  const answer = (values: readonly unknown[], texts: FunctionTexts): FunctionResult => {
    try {
      const result = finite(entry.run(values, texts));
      return entry.asksEmptyCells && !Array.isArray(result) ? [[result]] : result;
    } catch (failure) {
      if (!(failure instanceof CellFailure)) throw failure;
      throw cellError(host, failure.code, failure.sentence?.(texts));
    }
  };
  return (...received) => {
    const texts = textsOf(locale());
    const values = entry.parameters.map((_, index) => argumentOf(received[index]));
    const ask = entry.asksEmptyCells ? askEmptyCells?.() : undefined;
    const asking = ask && withEmptyCells(values, addressesIn(received), ask, entry.asksEmptyCells);
    return asking ? asking.then((known) => answer(known, texts)) : answer(values, texts);
  };
}

/** An object that is no range is the invocation, moved up by arguments that were not sent. */
function argumentOf(received: unknown): unknown {
  return received === undefined || isInvocation(received) ? null : received;
}

function isInvocation(received: unknown): received is object {
  return typeof received === "object" && !Array.isArray(received);
}

/** Addresses of the arguments, in their order, where Excel tells them. */
function addressesIn(received: readonly unknown[]): readonly unknown[] {
  const invocation = received.find((one) => one !== null && isInvocation(one)) ?? {};
  const { parameterAddresses } = invocation as { readonly parameterAddresses?: unknown };
  return Array.isArray(parameterAddresses) ? parameterAddresses : [];
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
