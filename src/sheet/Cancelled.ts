/** Thrown by long work that was told to stop; nothing of it is kept. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
