/** Who runs a school: the county, somebody else, or not to be told from the cell. */
export type Owner = "county" | "other" | "unclear";

/** Codes of 举办者类型: 1–2 中央, 3–4 省级, 5–6 地级, 7–8 县级, 9 地方企业, 10 民办. */
const COUNTY_CODES: readonly number[] = [7, 8];

/** 市教育局 is in no list: a county's own in a county-level city, a prefecture's elsewhere. */
const OTHER =
  /中央|国务院|省|自治区|直属|市直|地级|地市|地区|高校|大学|学院|高等|企业|公司|集团|部队|central|provinc|prefect|universit|college|enterprise|company/u;
const COUNTY = /县|区|旗|乡|镇|街道|村|county|district|town|village/u;
/** Says who, but not of which level; a county's table means its own. */
const LOCAL = /公办|政府|教育部门|集体|local|public/u;

/**
 * Reads 举办者类型 as code, word or both ("5 地级教育"). What points both ways (县属企业) is unclear.
 *
 * @example ownerOf("地方企业") // "other"
 */
export function ownerOf(text: string): Owner {
  const known = read.get(text);
  if (known) return known;
  const owner = readOwner(text);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, owner);
  return owner;
}

/** A table has few kinds of owners, each in many rows. */
const read = new Map<string, Owner>();
const MOST_KEPT = 1000;

function readOwner(text: string): Owner {
  const narrow = text.normalize("NFKC").trim().toLowerCase();
  const code = /^0?(10|[1-9])(?!\d)/u.exec(narrow)?.[1];
  if (code) return COUNTY_CODES.includes(Number(code)) ? "county" : "other";
  const isOther = OTHER.test(narrow);
  const isCounty = COUNTY.test(narrow.replace(/自治区|地区/gu, ""));
  if (isOther) return isCounty ? "unclear" : "other";
  return isCounty || LOCAL.test(narrow) ? "county" : "unclear";
}
