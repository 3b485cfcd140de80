/**
 * Whether two sheets are the two levels of one table: "小学办学条件 2026" and "初中办学条件 2026".
 *
 * @example pairedSheets("小学表", "初中表") // true
 */
export function pairedSheets(one: string, other: string): boolean {
  return one !== other && withoutLevel(one) === withoutLevel(other);
}

function withoutLevel(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/小学|初级中学|初中|primary|elementary|junior|lower ?secondary/gu, "")
    .replace(/\s+/gu, "");
}
