/** A write was broken off, and the workbook could not yet be brought to the state before or after it. */
export class Interrupted extends Error {
  /** @param what marks of the sheet with that id, or a new sheet */
  constructor(readonly what: { readonly marksOf: string } | "newSheet") {
    super("A write was broken off");
    this.name = "Interrupted";
  }
}
