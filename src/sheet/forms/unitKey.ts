import { moneyFactor } from "../moneyFactor";
import { normaliseHeading } from "../normaliseHeading";

/**
 * The same for units that measure the same: ㎡ and 平方米, 台 and 套; 元 and 万元 differ. "plain" for what is merely
 * counted: 412 and 412 人 are one figure.
 */
export function unitKey(unit: string | undefined): string {
  if (unit === undefined || unit === "") return "";
  const { unit: read } = normaliseHeading(`x(${unit})`);
  if (!read) return `?${unit}`;
  const basis = read.basis ?? "";
  if (read.kind === "money") return `money ${moneyFactor(read.text) ?? read.text} ${basis}`;
  if (read.kind === "unread") return `?${read.text}`;
  if (read.kind === "area") return `area ${basis}`;
  return basis === "" ? "plain" : `${read.kind} ${basis}`;
}
