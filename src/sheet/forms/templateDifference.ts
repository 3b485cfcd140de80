import type { FormGroup } from "./groupForms";

/** The items that one template has and the other has not, by their own labels. */
export function templateDifference(
  first: FormGroup,
  other: FormGroup,
): { readonly more: readonly string[]; readonly less: readonly string[] } {
  const without = (one: FormGroup, two: FormGroup): string[] =>
    one.items
      .filter(({ key }) => !two.items.some((item) => item.key === key))
      .map(({ path }) => path.at(-1)!);
  return { more: without(other, first), less: without(first, other) };
}
