export interface FormulaPiece {
  text: string;
  /** False for texts in quotes, quoted sheet names and what stands in square brackets. */
  code: boolean;
}

/** Cuts a formula so that function names and addresses are never sought inside its texts and sheet names. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let start = 0;
  let at = 0;
  const push = (end: number, code: boolean): void => {
    if (end > start) pieces.push({ text: formula.slice(start, end), code });
    start = end;
  };
  while (at < formula.length) {
    const sign = formula[at];
    if (sign !== '"' && sign !== "'" && sign !== "[") {
      at += 1;
      continue;
    }
    push(at, true);
    at = sign === "[" ? endOfBrackets(formula, at) : endOfQuotes(formula, at, sign);
    push(at, false);
  }
  push(formula.length, true);
  return pieces;
}

function endOfQuotes(formula: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at += 1;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === "[") depth += 1;
    if (formula[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
