import type { HeadingPath } from "./headingPaths";

/**
 * Names every column by its heading path, in a way that spaces, widths and other columns do not change; the second
 * column with the same path gets "#2".
 *
 * @example columnKeys([{ column: 3, texts: ["专任教师", "本 科"] }]).get(3) // "专任教师 › 本科"
 */
export function columnKeys(paths: readonly HeadingPath[]): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    paths.map(({ column, texts }) => {
      const key = texts.map((text) => text.normalize("NFKC").replace(/\s+/gu, "")).join(" › ");
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [column, times === 1 ? key : `${key}#${times}`] as const;
    }),
  );
}
