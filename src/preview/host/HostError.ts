/** A failure as Excel reports it: the code is what the add-in sees as `error.code`. */
export class HostError extends Error {
  /** @param code for example "ItemNotFound", "InvalidArgument", "AccessDenied" */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
