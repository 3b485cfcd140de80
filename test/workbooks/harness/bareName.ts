/** A name without the spaces and line breaks that sheets put into it. */
export function bareName(name: string): string {
  return name.replace(/\s+/gu, "");
}
