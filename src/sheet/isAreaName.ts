/** Whether a name is that of a county or of a kind of place: such a row sums up schools, it is none. */
export function isAreaName(name: string): boolean {
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "");
  return /^(城区|镇区|乡村|农村|县城|城市|县镇|[^学校]{1,5}(县|市|区|旗))$/u.test(narrow);
}
