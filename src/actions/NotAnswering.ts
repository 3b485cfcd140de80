/** Excel has not answered, and the user has stopped waiting for it. */
export class NotAnswering extends Error {
  constructor() {
    super("Excel does not answer");
    this.name = "NotAnswering";
  }
}
