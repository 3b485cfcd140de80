import type { PreviewTexts } from "../texts/PreviewTexts";

/** One sentence for what a file holds and the grid does not; null when nothing was left behind. */
export function describeNotices(
  notices: readonly string[],
  texts: PreviewTexts,
  language: string,
): string | null {
  const things = notices.map((notice) => {
    const [code = "", count = "1"] = notice.split(":");
    return texts.notices[code]?.(Number(count)) ?? code;
  });
  if (things.length === 0) return null;
  return texts.leftBehind(things.join(language.startsWith("zh") ? "、" : ", "));
}
