import type { FlagRule } from "../../assessment/Flag";

/** Excel on the web takes 5 MB in one request; a rule is some actions around a formula, at three bytes a character. */
const MOST_BYTES = 2_000_000;
const BYTES_AROUND_FORMULA = 2_000;

/** The rules in blocks, each small enough for one request; at least one block. */
export function ruleBlocks(rules: readonly FlagRule[]): FlagRule[][] {
  const blocks: FlagRule[][] = [[]];
  let bytes = 0;
  for (const rule of rules) {
    const own = rule.formula.length * 3 + BYTES_AROUND_FORMULA;
    if (bytes + own > MOST_BYTES && bytes > 0) {
      blocks.push([]);
      bytes = 0;
    }
    blocks.at(-1)!.push(rule);
    bytes += own;
  }
  return blocks;
}
