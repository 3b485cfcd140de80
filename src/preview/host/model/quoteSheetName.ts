/**
 * A sheet name as Excel writes it before "!": quoted unless it is made of letters
 * (Chinese ones included), digits, "_" and "." and does not look like a cell.
 * @example quoteSheetName("初中 2026") // "'初中 2026'"
 */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name);
  return plain && !looksLikeCell ? name : `'${name.replace(/'/g, "''")}'`;
}
