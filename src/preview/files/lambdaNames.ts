import { formulaPieces } from "./formulaPieces";

interface OpenCall {
  name: string;
  argument: number;
  /** The only word of the current argument so far; null once there is more than that. */
  word: string | null | undefined;
}

const TOKEN = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*|[(),]|[^\s(),]/g;

/** The names that LET and LAMBDA give to values, in upper case: files mark each use of them. */
export function lambdaNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return names;
  const calls: OpenCall[] = [];
  let previous = "";
  for (const { text, code } of formulaPieces(formula)) {
    for (const token of code ? (text.match(TOKEN) ?? []) : ['"']) {
      const call = calls[calls.length - 1];
      if (token === "(") {
        if (call) call.word = null;
        calls.push({
          name: /^[A-Za-z]/.test(previous) ? previous.toUpperCase() : "",
          argument: 0,
          word: undefined,
        });
      } else if (token === ")") {
        calls.pop();
      } else if (token === ",") {
        if (call) {
          const named = call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
          if (named && call.word) names.add(call.word.toUpperCase());
          call.argument += 1;
          call.word = undefined;
        }
      } else if (call) {
        call.word = call.word === undefined && /^[A-Za-z_\u0080-\uffff]/.test(token) ? token : null;
      }
      previous = token;
    }
  }
  return names;
}
