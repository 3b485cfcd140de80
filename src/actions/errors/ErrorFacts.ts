/** What may be told of an error: names and places in code, never a message, for a message can hold a cell's text. */
export interface ErrorFacts {
  /** "TypeError", "RichApi.Error" … */
  readonly name: string;
  /** Excel's code for it, "ItemNotFound" … */
  readonly code?: string;
  /** Where in Excel's interface, "Range.values" … */
  readonly call?: string;
  /** Where in the files of the add-in and of office.js, the innermost first: "commands.js:1:2345". */
  readonly frames: readonly string[];
}
