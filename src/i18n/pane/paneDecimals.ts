import type { Indicator } from "../../standards/Indicator";

/** Decimals of a school's value in the pane: the official ones, but whole yuan, since a fen decides nothing to read. */
export function paneDecimals(indicator: Pick<Indicator, "decimals" | "unit">): number {
  return indicator.unit === "yuan" ? 0 : indicator.decimals;
}
