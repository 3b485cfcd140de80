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
  if (/[0-9a-z]{4,}/iu.test(code)) return [code, narrow("level")].filter(Boolean).join("|");
  return WHERE.map(narrow)
    .filter((part) => part !== "")
    .join("|");
}
