/** A cell as the Excel API tells it. */
export interface CellReading {
  /** "" for a blank cell, the error's text for an error. */
  value: string | number | boolean;
  valueType: "Empty" | "String" | "Double" | "Boolean" | "Error";
  /** The formula with its "=", or the value. */
  formula: string | number | boolean;
}
