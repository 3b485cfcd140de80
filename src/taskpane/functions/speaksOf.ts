import type { FunctionGuide } from "../../functions/guide/FunctionGuide";

/** Whether a function's name or help holds every word of a query; case and width make no difference. */
export function speaksOf(guide: FunctionGuide, query: string): boolean {
  const { name, aliases, description, parameters, returns } = guide;
  const texts = [name, ...aliases, description, returns, ...parameters.map((one) => one.name)];
  const text = plain(texts.join(" "));
  return plain(query)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
