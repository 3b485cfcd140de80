/** A word as it is compared: full-width and half-width, case and spaces make no difference. */
export function keyOf(given: unknown): string {
  return String(given ?? "")
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .toLowerCase();
}
