/** What the catalogue of functions knows, given by who opens the page: this room does not import the functions. */
export interface FunctionTwins {
  /** Whether there is a BALANCE function of that name. */
  readonly exists: (name: string) => boolean;
  /** Whether that function can be written as native formulas at all. */
  readonly hasTwin: (name: string) => boolean;
  /** The native formulas of a call, as nativeFormula gives them. */
  readonly twin: (name: string, given: readonly string[]) => string | string[][] | undefined;
}
