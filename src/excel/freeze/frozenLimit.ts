/** How long the text of the setting may be: it is saved with the workbook and travels in one request. */
export const frozenLimit = 1_000_000;
