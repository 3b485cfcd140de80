import { labelText } from "./labelText";

/** A label and what was filled in, in one cell. */
export interface WrittenPair {
  readonly label: string;
  readonly value: string;
}

const PAIR =
  /([^\s:：\d][^\s:：]{0,15}?)\s*[:：]\s*([^:：]*?)(?=\s+[^\s:：\d][^\s:：]{0,15}\s*[:：]|$)/gu;
/** What looks like a pair and is said about the sheet as a whole. */
const ABOUT_THE_SHEET =
  /^(注|备注|附注|说明|填表说明|填报说明|单位|计量单位|金额单位|note|notes|unit|units)$/iu;

/**
 * Of "填表人：张三  联系电话：8222333" both pairs, of "填报单位（盖章）：石门乡中心小学" the one; `undefined` for every
 * other text, notes and units of the whole sheet among them.
 */
export function writtenPairs(text: string): readonly WrittenPair[] | undefined {
  if (text.length > 120 || /[。；;！]/u.test(text) || !/[:：]/u.test(text)) return undefined;
  const pairs: WrittenPair[] = [];
  let end = 0;
  for (const match of text.matchAll(PAIR)) {
    if (text.slice(end, match.index).trim() !== "") return undefined;
    end = match.index + match[0].length;
    const label = labelText(match[1]!);
    if (ABOUT_THE_SHEET.test(label)) return undefined;
    pairs.push({ label, value: match[2]!.replace(/^[_＿\s]+|[_＿\s]+$/gu, "") });
  }
  if (pairs.length === 0 || text.slice(end).trim() !== "") return undefined;
  return pairs.every(({ value }) => value === "") && pairs.length === 1 ? undefined : pairs;
}
