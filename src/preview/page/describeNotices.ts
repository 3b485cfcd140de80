import type { PreviewTexts } from "../texts/PreviewTexts";

/** What a user must know about an opened file, in a sentence or two; null when there is nothing. */
export function describeNotices(
  notices: readonly string[],
  texts: PreviewTexts,
  language: string,
): string | null {
  const isText = (notice: string): boolean => notice.startsWith("text-content:");
  const things = notices
    .filter((notice) => !isText(notice))
    .map((notice) => {
      const [code = "", count = "1"] = notice.split(":");
      return texts.notices[code]?.(Number(count)) ?? code;
    });
  const sentences = [
    ...(notices.some(isText) ? [texts.openedAsText] : []),
    ...(things.length > 0
      ? [texts.leftBehind(things.join(language.startsWith("zh") ? "、" : ", "))]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(language.startsWith("zh") ? "" : " ") : null;
}
