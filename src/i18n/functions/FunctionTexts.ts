import type { Level } from "../../standards/Level";

/** The functions that have texts of their own; an alias shares those of the function it stands for. */
export type FunctionTextKey =
  | "CV"
  | "CVRATIO"
  | "COMPOSITE"
  | "PERPUPIL"
  | "SPLIT"
  | "LIMIT"
  | "MEETS"
  | "SHORTFALL"
  | "SCHOOLCHECK"
  | "VERSION";

/** Parameters bear one name wherever they occur. */
export type ParameterKey =
  | "values"
  | "totals"
  | "pupils"
  | "per"
  | "total"
  | "primary"
  | "junior"
  | "senior"
  | "indicator"
  | "level"
  | "standard";

export interface FunctionHelp {
  /** At most 128 characters. */
  readonly description: string;
  /** At most 128 characters each. */
  readonly parameters: Readonly<Partial<Record<ParameterKey, string>>>;
}

/** Where in an argument a cell lies, counted from 1. */
export interface ArgumentPosition {
  readonly parameter: ParameterKey;
  readonly row: number;
  /** Absent where the argument has one column. */
  readonly column?: number;
}

/** Every word of the custom functions: help, messages of error cells, verdicts. */
export interface FunctionTexts {
  readonly parameterNames: Readonly<Record<ParameterKey, string>>;
  readonly functions: Readonly<Record<FunctionTextKey, FunctionHelp>>;
  readonly levels: Readonly<Record<Level, string>>;

  readonly sizesDiffer: (
    first: ParameterKey,
    firstCount: number,
    second: ParameterKey,
    secondCount: number,
  ) => string;
  readonly rowsDiffer: (
    first: ParameterKey,
    rows: number,
    second: ParameterKey,
    cells: number,
  ) => string;
  readonly columnsDiffer: (parameter: ParameterKey, columns: number, expected: string) => string;
  readonly notANumber: (at: ArgumentPosition, shown: string) => string;
  readonly isBoolean: (at: ArgumentPosition, shown: string) => string;
  readonly isError: (at: ArgumentPosition) => string;
  readonly isNegative: (at: ArgumentPosition, shown: string) => string;
  readonly noPupils: (at: ArgumentPosition, of: ParameterKey, shown: string) => string;
  readonly notOneCell: (parameter: ParameterKey, count: number) => string;
  readonly notAboveZero: (parameter: ParameterKey, shown: string) => string;
  readonly noPupilsToSplitBy: string;
  readonly unknownIndicator: (given: string, known: string) => string;
  readonly unknownLevel: (given: string) => string;
  readonly unknownStandard: (given: string, known: string) => string;
  readonly noLimit: (indicator: string, standard: string) => string;
  readonly noSchoolRule: (standard: string) => string;

  /** What SCHOOLCHECK answers. */
  readonly meets: string;
  readonly below: (items: readonly string[]) => string;
  readonly undecided: (missingIds: readonly string[]) => string;
  /** Indicators by their short names, as messages list them. */
  readonly listed: (
    indicators: readonly { id: string; names: { zhShort: string; enShort: string } }[],
  ) => string;
  readonly standardName: (names: { zhShort: string; enShort: string }) => string;
}
