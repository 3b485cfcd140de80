const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'" };

/** Where to go on reading a formula: behind the text, quoted sheet name or square brackets that begin here, or the next sign. */
export function skipQuoted(formula: string, at: number): number {
  const sign = formula[at] ?? "";
  if (sign === "[") return endOfBrackets(formula, at);
  const closing = CLOSING[sign];
  if (closing === undefined) return at + 1;
  let end = at + 1;
  while (end < formula.length) {
    if (formula[end] !== closing) end += 1;
    else if (formula[end + 1] === closing) end += 2;
    else return end + 1;
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
