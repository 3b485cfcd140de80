/** What a file holds cannot be unpacked or read. */
export class BrokenBytes extends Error {
  override readonly name = "BrokenBytes";
}
