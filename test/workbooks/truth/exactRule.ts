import { Fraction } from "../../oracle/Fraction";
import type { Level } from "../../../src/standards/Level";
import { limits2017 } from "./limits2017";

export type StandardId = "2017" | "2012";

/** One indicator as the texts have it, written down a second time: nothing here comes from src. */
export interface ExactIndicator {
  readonly id: string;
  readonly per: bigint;
  /** Split between the levels of a combined school. */
  readonly shared: boolean;
  readonly decimals: number;
  readonly limits?: Readonly<Record<Level, Fraction>>;
}

const limitsOf = (id: keyof (typeof limits2017)["primary"]): Record<Level, Fraction> => ({
  primary: Fraction.ofDecimal(String(limits2017.primary[id])),
  junior: Fraction.ofDecimal(String(limits2017.junior[id])),
});

const INDICATORS: Readonly<Record<StandardId, readonly ExactIndicator[]>> = {
  "2017": [
    ...(["L1", "L2", "L3"] as const).map((id) => ({ id, per: 100n, shared: false })),
    ...(["L4", "L5", "L6"] as const).map((id) => ({ id, per: 1n, shared: true })),
    { id: "L7" as const, per: 100n, shared: true },
  ].map((indicator) => ({ ...indicator, decimals: 2, limits: limitsOf(indicator.id) })),
  "2012": [
    ...["B1", "B2", "B3"].map((id) => ({ id, per: 1n, shared: true, decimals: 2 })),
    { id: "B4", per: 100n, shared: true, decimals: 2 },
    { id: "B5", per: 1n, shared: true, decimals: 2 },
    ...["B6", "B7", "B8"].map((id) => ({ id, per: 1n, shared: false, decimals: 3 })),
  ],
};

/** The standard's own numbers: limits of the coefficients, who is left out. */
export const exactRule = {
  indicators: (standard: StandardId): readonly ExactIndicator[] => INDICATORS[standard],
  /** 2017: of each coefficient; 2012: of their mean. */
  coefficientLimit: (standard: StandardId, level: Level): Fraction =>
    Fraction.ofDecimal(
      standard === "2017"
        ? { primary: "0.5", junior: "0.45" }[level]
        : { primary: "0.65", junior: "0.55" }[level],
    ),
  /** 7 − 6. */
  mayBeShort: 1,
  floor: Fraction.of(85n, 100n),
};
