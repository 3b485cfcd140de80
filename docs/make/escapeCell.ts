/** Text as a cell of a Markdown table holds it. */
export function escapeCell(text: string): string {
  return text.replace(/\|/gu, "\\|").replace(/\n/gu, "<br>");
}
