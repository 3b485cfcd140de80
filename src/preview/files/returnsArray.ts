import { formulaPieces } from "./formulaPieces";

const SPILLING = new Set(
  (
    "FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP EXPAND " +
    "CHOOSECOLS CHOOSEROWS TEXTSPLIT MAP BYROW BYCOL MAKEARRAY SCAN TRANSPOSE FREQUENCY MMULT MUNIT XLOOKUP"
  ).split(" "),
);
/** The BALANCE functions that answer with one value: they keep it in programs without the add-in when left unmarked. */
const SINGLE_VALUE = new Set(
  "CV COEFVAR CVRATIO COMPOSITE GINI THEIL MCLOONE RANGERATIO LIMIT RISES OVERSIZE RETENTION VERSION".split(
    " ",
  ),
);
/** These take arrays as they come, so a formula inside them needs no mark. */
const TAKES_ARRAYS = new Set(["SUMPRODUCT", "LOOKUP", "MMULT"]);
const TOKEN =
  /[A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*(?=\s*\()|\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|<>|<=|>=|[-+*/^&=<>(),]|[^\s]/gi;
const OPERATOR = /^(?:<>|<=|>=|[-+*/^&=<>])$/;

/**
 * Whether Excel must be told that a formula works on whole arrays. Without that mark it would read `=A1:A3*2` or a
 * custom function as one that takes the cell of its own row (`=@...`), and show one value where many belong.
 */
export function returnsArray(formula: string): boolean {
  const calls: string[] = [];
  let previous = "";
  let name = "";
  for (const { text, code } of formulaPieces(formula)) {
    if (!code) {
      previous = "";
      continue;
    }
    for (const token of text.match(TOKEN) ?? []) {
      const upper = token.toUpperCase();
      if (SPILLING.has(upper)) return true;
      if (upper.startsWith("BALANCE.") && !SINGLE_VALUE.has(upper.slice("BALANCE.".length)))
        return true;
      const range = token.includes(":") && token.length > 1;
      const sheltered = calls.some((call) => TAKES_ARRAYS.has(call));
      if (range && calls.length === 0) return true;
      if (!sheltered && range && OPERATOR.test(previous)) return true;
      if (!sheltered && OPERATOR.test(token) && previous.length > 1 && previous.includes(":"))
        return true;
      if (token === "(") calls.push(name);
      if (token === ")") calls.pop();
      name = /^[A-Z_]/i.test(token) && !range ? upper : "";
      previous = token;
    }
  }
  return false;
}
