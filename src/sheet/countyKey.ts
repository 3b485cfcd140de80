import type { SchoolRow } from "./SchoolRow";

/**
 * Names the county of a row: its prefecture and its own name, narrow and without white space, one space between. A
 * county "甲县合计" is 甲县: its sum belongs to it. Rows that name neither are one county too, of the key " ".
 *
 * @example countyKey({ prefecture: "甲 市", county: "乙县" }) // "甲市 乙县"
 */
export function countyKey({
  prefecture,
  county,
}: Pick<SchoolRow, "prefecture" | "county">): string {
  return `${placeName(prefecture)} ${placeName(county)}`;
}

/** A sheet names few counties, each many times. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

function placeName(name = ""): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const plain = name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/(合计|总计|小计|共计|汇总|计)$/u, "");
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, plain);
  return plain;
}
