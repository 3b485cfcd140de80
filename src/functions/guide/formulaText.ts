import { argumentText } from "./argumentText";

/**
 * A formula with its arguments written out, as anybody can type it into an empty sheet.
 *
 * @example formulaText("CV", [[[2], [4]], null]) // "=BALANCE.CV({2;4})"
 */
export function formulaText(name: string, values: readonly unknown[]): string {
  const given = values.map(argumentText);
  while (given.at(-1) === "") given.pop();
  return `=BALANCE.${name}(${given.join(",")})`;
}
