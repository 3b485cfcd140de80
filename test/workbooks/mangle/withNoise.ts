import type { Column } from "../make/build/Column";

/** The same headings with what forms and people put into them. */
export function withNoise(column: Column, random: () => number): Column {
  const noise = [
    (text: string) => text,
    (text: string) => `${text.slice(0, 2)}\n${text.slice(2)}`,
    (text: string) => ` ${text}　`,
    (text: string) => text.replace(/（/gu, "(").replace(/）/gu, ")"),
    (text: string) => `*${text}`,
    (text: string) => [...text].join(text.length < 6 ? " " : ""),
    (text: string) => text.replace(/（/gu, "\n（"),
  ];
  const noisy = (text: string): string => noise[Math.floor(random() * noise.length)]!(text);
  // A group's text must stay the same over all of its columns: only the last heading is a column's own.
  const own = column.path.length - 1;
  return { ...column, path: column.path.map((text, step) => (step === own ? noisy(text) : text)) };
}
