const LONGEST = 600;
const HEAD = 200;
const TAIL = 200;

/** A sentence without the middle of what it quotes: a cell may hold 32,767 characters, and Excel shows a few lines. */
export function shortSentence(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, HEAD)}…${sentence.slice(-TAIL)}`;
}
