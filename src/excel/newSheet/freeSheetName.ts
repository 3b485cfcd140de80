const longest = 31;
/** What a name is made of where the wish leaves nothing. */
const nameless = "Sheet";
/** Names that Excel keeps for itself. */
const reserved = ["history", "历史记录"];

/**
 * A sheet name that Excel takes and no sheet has, as near to the wish as can be.
 * @example freeSheetName("2026/各校", ["2026 各校"]) // "2026 各校 (2)"
 */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const used = new Set([...taken, ...reserved].map(compared));
  const legal = wish
    .replace(/[\\/?*[\]:：？＊／＼［］\p{Cc}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[' ]+|[' ]+$/gu, "");
  const base = legal === "" ? nameless : legal;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = shortened(base, longest - ending.length) + ending;
    if (!used.has(compared(name))) return name;
  }
}

/** Excel takes no heed of case; some of its languages take none of the width of signs either. */
function compared(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** At most so many UTF-16 units, none of them half a sign, and no apostrophe or blank at the end. */
function shortened(name: string, units: number): string {
  let short = "";
  for (const sign of name) {
    if (short.length + sign.length > units) break;
    short += sign;
  }
  return short.replace(/[' ]+$/u, "");
}
