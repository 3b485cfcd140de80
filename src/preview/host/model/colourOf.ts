import { ColorKit, type Nullable } from "@univerjs/core";

/** A colour in Excel's writing, "#RRGGBB" in capitals, or null for none. */
export function colourOf(rgb: Nullable<string>): string | null {
  if (!rgb) return null;
  const colour = new ColorKit(rgb);
  return colour.isValid ? colour.toHexString().slice(0, 7).toUpperCase() : null;
}
