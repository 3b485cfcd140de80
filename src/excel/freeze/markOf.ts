/**
 * A short mark of what cells hold: formulas and values as Excel tells them, without holding them. Thirty-two bits
 * (FNV-1a): a changed cell passes for an unchanged one once in four billion. Spaces and small letters that Excel
 * changes in a formula make no other mark.
 */
export function markOf(cells: readonly (readonly unknown[])[]): string {
  const plain = cells.map((line) =>
    line.map((cell) =>
      typeof cell === "string" && cell.startsWith("=")
        ? cell.replace(/\s+/gu, "").toUpperCase()
        : cell,
    ),
  );
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(plain)) {
    hash ^= sign.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
