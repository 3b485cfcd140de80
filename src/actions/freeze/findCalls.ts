import type { BalanceCall } from "./BalanceCall";
import { skipQuoted } from "./skipQuoted";
import { splitArguments } from "./splitArguments";

/**
 * The name as Excel writes it (`BALANCE.CV`), as it keeps it where the add-in is missing (`_xldudf_BALANCE_CV`,
 * `_xlfn.BALANCE.CV`), or behind the path or the number of a workbook that is taken for the add-in.
 */
const CALL =
  /(@?)((?:'(?:[^']|'')+'!|\[[^[\]]+\][\p{L}\p{N}_.]*!|[\p{L}\p{N}_]+\.xla?m?!)?)((?:_xl[a-z]+[._])*)BALANCE([._])([A-Z0-9]+)\(/iuy;
const WORD = /[\p{L}\p{N}_.\\]/u;

/**
 * The calls of BALANCE functions in a formula that no other such call holds; texts, sheet names and table columns are
 * not searched. A call whose brackets do not close is none.
 */
export function findCalls(formula: string): BalanceCall[] {
  const calls: BalanceCall[] = [];
  let at = 0;
  while (at < formula.length) {
    const call = WORD.test(formula[at - 1] ?? "") ? undefined : callAt(formula, at);
    if (call) calls.push(call);
    at = call ? call.end : skipQuoted(formula, at);
  }
  return calls;
}

function callAt(formula: string, start: number): BalanceCall | undefined {
  CALL.lastIndex = start;
  const match = CALL.exec(formula);
  if (!match) return undefined;
  const [text, single, path, prefix, between, name] = match;
  // An underscore between the names is Excel's own only behind its prefix.
  if (between === "_" && prefix === "") return undefined;
  const argumentsStart = start + text.length;
  const split = splitArguments(formula, argumentsStart);
  return (
    split && {
      start,
      end: split.end,
      argumentsStart,
      name: name!.toUpperCase(),
      arguments: split.arguments,
      isSingle: single === "@",
      isBroken: path !== "" || prefix !== "",
    }
  );
}
