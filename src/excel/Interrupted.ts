/** A write to a sheet was broken off, and the sheet could not be brought to the state before or after it. */
export class Interrupted extends Error {
  constructor(readonly worksheetId: string) {
    super(`Interrupted while writing to sheet ${worksheetId}`);
    this.name = "Interrupted";
  }
}
