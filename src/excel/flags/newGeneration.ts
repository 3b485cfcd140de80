/** A sign for one marking of a sheet; a later one sorts behind an earlier one, in every window. */
export function newGeneration(now: number = Date.now()): string {
  const chance = Math.floor(Math.random() * 36 ** 3);
  return now.toString(36).padStart(9, "0") + chance.toString(36).padStart(3, "0");
}
