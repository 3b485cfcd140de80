/** Whether a text takes no more bytes than that in a workbook's file; a Chinese character takes three. */
export function isWithinBytes(text: string, most: number): boolean {
  // A text has at least as many bytes as characters: what is far too long is not encoded first.
  return text.length <= most && new TextEncoder().encode(text).length <= most;
}
