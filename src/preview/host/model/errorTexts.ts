import { ERROR_TYPE_SET } from "@univerjs/engine-formula";

/** What Excel shows while a custom function is being computed. */
export const busyText = "#BUSY!";

// Univer does not know it; formulas that read a waiting cell must wait as well.
(ERROR_TYPE_SET as Set<string>).add(busyText);

/** Whether a cell's text is an error value of Excel or of the grid. */
export function isErrorText(text: string): boolean {
  return (ERROR_TYPE_SET as Set<string>).has(text);
}
