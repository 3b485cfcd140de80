import { typedDate } from "./typedDate";

/** A number that a typed text is taken for, and the format it brings to a cell that has none. */
export interface TypedNumber {
  value: number;
  format?: string;
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const fraction = /^(\d+) (\d+)\/(\d+)$/;

/** Takes a text for a number, percentage, amount, fraction, date or time where Excel does; null where it is a text. */
export function typedNumber(typed: string): TypedNumber | null {
  const text = typed.normalize("NFKC").trim();
  const sign = text.startsWith("-") ? -1 : 1;
  const amount = text.replace(/^([+-]?)[$¥]/, "$1");
  if (plainNumber.test(amount)) return { value: Number(amount) };
  if (groupedNumber.test(amount)) return { value: Number(amount.replace(/,/g, "")) };
  if (text.endsWith("%") && plainNumber.test(text.slice(0, -1)))
    return { value: Number(text.slice(0, -1)) / 100, format: text.includes(".") ? "0.00%" : "0%" };
  const [, whole, upper, lower] = fraction.exec(text) ?? [];
  if (whole !== undefined && Number(lower) > 0)
    return { value: sign * (Number(whole) + Number(upper) / Number(lower)), format: "# ?/?" };
  return typedDate(text);
}
