/** One call of a custom function that waits for its answer. */
export interface Invocation {
  functionId: string;
  parameters: unknown[];
  /** The calling cell, as `Sheet!A1`. */
  address: string;
  /** Addresses of the arguments, when the function asks for them; null for what is no reference. */
  parameterAddresses: (string | null)[] | null;
  sheetId: string;
  row: number;
  column: number;
}
