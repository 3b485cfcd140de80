const TICKED = /[☑☒■√✓✔]|[(（]\s*[√✓✔]\s*[)）]/u;
const OPEN = /[□☐◻]|[(（]\s*[)）]/u;
const MARK = new RegExp(`(${TICKED.source}|${OPEN.source})`, "gu");

/**
 * Of a text of boxes to tick the ticked words: "☑公办 □民办" -> "公办", two ticked ones with 、 between them, "" where
 * none is ticked. `undefined` for a text without boxes, or with one ticked mark and no word.
 */
export function tickedOption(text: string): string | undefined {
  const marks = text.match(MARK) ?? [];
  if (marks.length === 0 || (marks.length === 1 && !OPEN.test(text) && !/^\s*[☑√✓✔]/u.test(text)))
    return undefined;
  // The capturing group keeps the marks: texts at even places, marks between them.
  const parts = text.split(MARK).map((part) => part.trim());
  const isMarkFirst = parts[0] === "";
  const ticked: string[] = [];
  parts.forEach((part, place) => {
    if (place % 2 === 0 || !TICKED.test(part)) return;
    const word = (isMarkFirst ? parts[place + 1] : parts[place - 1]) ?? "";
    if (word !== "") ticked.push(word.replace(/[、,，;；/]+$/u, ""));
  });
  const hasWords = parts.some((part, place) => place % 2 === 0 && part !== "");
  return hasWords ? ticked.join("、") : undefined;
}
