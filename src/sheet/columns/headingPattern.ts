/**
 * A short name for the headings of a sheet, under which choices are remembered: other headings, other name. FNV-1a,
 * twice 32 bits.
 *
 * @example headingPattern(["学校名称", "在校生数"]) // "fd1e7165-2d86220b"
 */
export function headingPattern(keys: readonly string[]): string {
  const text = keys.join("\n");
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, "0");
    })
    .join("-");
}
