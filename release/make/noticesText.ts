import type { ShippedPackage } from "./ShippedPackage";

const RULE = "-".repeat(78);

/** THIRD-PARTY-NOTICES: each licence text once, under the packages that it belongs to. */
export function noticesText(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const each of sorted) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const sections = [...byText].map(([text, holders]) =>
    [
      ...holders.map(({ name, version, license }) => `${name} ${version} (${license})`),
      "",
      text,
    ].join("\n"),
  );
  return `${[
    "Balance 均衡 contains code of the packages below, each under its licence.",
    ...sections,
  ].join(`\n\n${RULE}\n\n`)}\n`;
}
