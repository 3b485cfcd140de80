/**
 * Selects a field's text and copies it. Excel's views refuse the newer clipboard to a page in a frame, and this one
 * asks for no permission.
 *
 * @returns whether it was copied; the text stays selected where it was not
 */
export function copySelected(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
