/** An empty cell as the web sends it, an empty text, or white space; desktop Excel sends an empty cell as 0. */
export function isBlankCell(cell: unknown): boolean {
  // Types first: comparing a number with a text is slow, and this is asked for every cell that holds no number.
  if (typeof cell === "string") return cell.length === 0 || cell.trim().length === 0;
  return typeof cell !== "number" && (cell === null || cell === undefined);
}
