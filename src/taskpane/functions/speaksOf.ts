import type { FunctionGuide } from "../../functions/guide/FunctionGuide";

/** Whether a function's name, help or native formula holds every word of a query; case and width make no difference. */
export function speaksOf(guide: FunctionGuide, query: string): boolean {
  const { name, aliases, description, parameters, returns, errors, source, native } = guide;
  const texts = [
    ...[name, ...aliases, description, returns, ...errors, source],
    ...parameters.flatMap((one) => [one.name, one.description]),
    ...(native?.formulas ?? []),
  ];
  const text = plain(texts.join(" "));
  return plain(query)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
