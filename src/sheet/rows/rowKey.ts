import type { Field } from "../TableColumn";

const WHERE = ["prefecture", "county", "township", "schoolName", "level"] as const;

/**
 * Names a row in the choices that are remembered: by the school's code, or by where it stands, its name and level. It
 * stays the same when rows are moved, and holds no figure.
 *
 * @example rowKey((field) => ({ township: "石门乡", schoolName: "石 桥小学" })[field] ?? "") // "石门乡|石桥小学"
 */
export function rowKey(text: (field: Field) => string): string {
  const narrow = (field: Field): string => text(field).normalize("NFKC").replace(/\s+/gu, "");
  const code = narrow("schoolCode");
  const name = narrow("schoolName");
  if (/[0-9a-z]{4,}/iu.test(code)) {
    // The two parts of a school have one code.
    const part = /(小学|初中|高中)部[)]?$/u.exec(name)?.[0].replace(")", "");
    return [code, narrow("level") || part].filter(Boolean).join("|");
  }
  const where = WHERE.map(narrow);
  // Such a name is that of many units.
  if (/^(教学点|小学|分校|校区|分部|[东南西北]校区)$/u.test(name))
    where.push(narrow("parentSchool"));
  return where.filter((part) => part !== "").join("|");
}
