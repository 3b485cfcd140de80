import type { Color } from "hucre";

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  transparent: "",
};

/** A grid colour (`#RGB`, `#RRGGBB`, `rgb(r, g, b)`) for a file; undefined if it is none of these. */
export function colourToFile(colour: string | null | undefined | void): Color | undefined {
  if (!colour) return undefined;
  const text = colour.trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")
        .toUpperCase(),
    };
  const long = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text);
  if (long) return { rgb: (long[1] ?? "").toUpperCase() };
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/i.exec(text);
  if (parts) {
    return {
      rgb: parts
        .slice(1, 4)
        .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase(),
    };
  }
  const named = NAMED[text.toLowerCase()];
  return named ? { rgb: named } : undefined;
}
