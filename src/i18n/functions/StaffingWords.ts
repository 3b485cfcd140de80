import type { RetentionFormula } from "../../measures/RetentionFormula";
import type { ClassBand } from "../../standards/ClassBand";
import type { ArgumentPosition } from "./ArgumentPosition";
import type { ParameterKey } from "./ParameterKey";

/** What only the functions for staff, classes and rooms say. */
export interface StaffingWords {
  readonly classBands: Readonly<Record<ClassBand, string>>;
  readonly notWhole: (at: ArgumentPosition, shown: string) => string;
  readonly zeroBeside: (at: ArgumentPosition, other: ParameterKey, shown: string) => string;
  readonly unknownStaffLevel: (given: string) => string;
  readonly unknownFormula: (given: string) => string;
  readonly nobodyExpected: (
    at: ArgumentPosition,
    formula: RetentionFormula,
    expected: string,
  ) => string;
  readonly stayedBelowZero: (at: ArgumentPosition, stayed: string) => string;
}
