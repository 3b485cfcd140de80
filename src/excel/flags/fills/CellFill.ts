/** A cell's own fill. A gradient cannot be given back through Office.js and is left as it is. */
export interface CellFill {
  /** "None", "Solid" or the name of a hatching. */
  readonly pattern: string;
  readonly color: string;
  /** Of a hatching: the colour of its lines. */
  readonly patternColor: string;
}
