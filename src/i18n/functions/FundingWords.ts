import type { Audit } from "../../measures/auditFigure";
import type { ArgumentPosition } from "./ArgumentPosition";
import type { ParameterKey } from "./ParameterKey";

/** What only the functions for money say. */
export interface FundingWords {
  readonly notOneLine: (parameter: ParameterKey, rows: number, columns: number) => string;
  readonly oneYear: (parameter: ParameterKey) => string;
  readonly blankYear: (at: ArgumentPosition) => string;
  readonly noWhole: (at: ArgumentPosition, of: ParameterKey, shown: string) => string;
  readonly unknownStrict: (given: string) => string;
  readonly unknownKind: (given: string) => string;
  readonly notDecimals: (shown: string, most: string) => string;
  /** A printed figure that fits only with its point moved by two places. */
  readonly otherUnit: Readonly<
    Record<"rate" | "gap", (at: ArgumentPosition, shown: string) => string>
  >;
  /** What AUDIT answers. */
  readonly verdicts: Readonly<Record<Audit["verdict"], string>>;
}
