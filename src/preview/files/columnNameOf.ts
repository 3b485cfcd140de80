/**
 * The name of a table's column as a file writes it: its heading, with line breaks and other such signs by their code.
 * Names that are written so already stay as they are.
 */
export function columnNameOf(heading: string): string {
  return heading
    .replace(/\r\n?/g, "\n")
    .replace(
      /[\u0000-\u001f]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`,
    );
}
