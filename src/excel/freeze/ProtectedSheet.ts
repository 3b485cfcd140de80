/** A sheet that would have to be written to is protected; nothing was written. */
export class ProtectedSheet extends Error {
  constructor(readonly sheetName: string) {
    super(sheetName);
    this.name = "ProtectedSheet";
  }
}
