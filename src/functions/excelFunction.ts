import { textsOf } from "../i18n/functions/textsOf";
import type { FunctionTexts } from "../i18n/functions/FunctionTexts";
import type { Locale } from "../i18n/Locale";
import { CellFailure } from "./CellFailure";
import type { CustomFunctionsHost } from "./CustomFunctionsHost";
import type { AskEmptyCells } from "./emptyCells/AskEmptyCells";
import { withEmptyCells } from "./emptyCells/withEmptyCells";
import { tidyArgument } from "./cells/tidyArgument";
import type { FunctionEntry, FunctionResult } from "./FunctionEntry";
import { shortSentence } from "./shortSentence";

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
  const sayFailure = <Answer>(attempt: () => Answer, texts: FunctionTexts): Answer => {
    try {
      return attempt();
    } catch (failure) {
      if (!(failure instanceof CellFailure)) throw failure;
      throw cellError(host, failure.code, failure.sentence?.(texts));
    }
  };
  const answer = (values: readonly unknown[], texts: FunctionTexts): FunctionResult =>
    sayFailure(() => {
      const result = finite(entry.run(values, texts));
      return entry.asksEmptyCells && !Array.isArray(result) ? [[result]] : result;
    }, texts);
  return (...received) => {
    const texts = textsOf(locale());
    const { sent, invocation } = partsOf(received);
    const values = sayFailure(
      () => entry.parameters.map(({ key }, index) => tidyArgument(sent[index], key)),
      texts,
    );
    const ask = entry.asksEmptyCells ? askEmptyCells?.() : undefined;
    const asking =
      ask && withEmptyCells(values, addressesIn(invocation), ask, entry.asksEmptyCells);
    return asking ? asking.then((known) => answer(known, texts)) : answer(values, texts);
  };
}

/** The invocation is the object that comes last, moved up by arguments that were not sent. */
function partsOf(received: readonly unknown[]): {
  readonly sent: readonly unknown[];
  readonly invocation: object;
} {
  const last = received.at(-1);
  return typeof last === "object" && last !== null && !Array.isArray(last)
    ? { sent: received.slice(0, -1), invocation: last }
    : { sent: received, invocation: {} };
}

/** Addresses of the arguments, in their order, where Excel tells them. */
function addressesIn(invocation: object): readonly unknown[] {
  const { parameterAddresses } = invocation as { readonly parameterAddresses?: unknown };
  return Array.isArray(parameterAddresses) ? parameterAddresses : [];
}

function finite(result: FunctionResult): FunctionResult {
  const answers: readonly unknown[] = Array.isArray(result) ? result.flat() : [result];
  const isFinite = answers.every((answer) => typeof answer !== "number" || Number.isFinite(answer));
  if (!isFinite) throw new CellFailure("#NUM!");
  return result;
}

function cellError(host: CustomFunctionsHost, code: string, sentence?: string): unknown {
  const message = sentence === undefined ? undefined : shortSentence(sentence);
  if (host.Error)
    return message === undefined ? new host.Error(code) : new host.Error(code, message);
  return Object.assign(new Error(message ?? code), { code });
}
