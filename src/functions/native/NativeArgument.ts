import type { NativeReference } from "./NativeReference";

/** An argument of a BALANCE formula, as its text tells it. */
export type NativeArgument =
  | { readonly kind: "range"; readonly range: NativeReference }
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** What only Excel can resolve: a name, a table, a calculation, a list in braces. */
  | { readonly kind: "other" };
