import { plainName } from "./plainName";
import { saysSchool } from "./saysSchool";

/**
 * Whether a name is that of a place or of a kind of school alone: 示范县, 城关镇, 城关学区, 农村小学, 小学. Such a row
 * mostly sums up schools; a school is named more closely.
 */
export function isAreaName(name: string): boolean {
  const text = plainName(name);
  const kind = /^(城区|镇区|乡村|农村|县城|城市|县镇|城镇)?(小学|初中|中学|中小学|学校)?$/u;
  if (text !== "" && kind.test(text)) return true;
  if (saysSchool(text) || /校/u.test(text)) return false;
  return /^.{1,8}(县|市|区|.旗|镇|乡|街道|街办|办事处|苏木|农场|林场)$/u.test(text);
}
