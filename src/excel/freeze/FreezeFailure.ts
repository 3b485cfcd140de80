/** Why formulas were not replaced, or not put back. */
export class FreezeFailure extends Error {
  /**
   * "changed": the workbook is not as it was looked at. "tooMany": more than the workbook can remember.
   * "notTaken": Excel holds something else than was written. After these the workbook is as before.
   * "brokenOff": some formulas are replaced and others are not; what was replaced can be put back.
   * "unreadable": what the workbook remembers cannot be read.
   */
  constructor(
    readonly code: "changed" | "tooMany" | "notTaken" | "brokenOff" | "unreadable",
    /** What was at the root of it. */
    readonly root?: unknown,
  ) {
    super(code);
    this.name = "FreezeFailure";
  }
}
