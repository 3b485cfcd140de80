import type { Level } from "../../standards/Level";

import type { ArgumentPosition } from "./ArgumentPosition";
import type { EquityWords } from "./EquityWords";
import type { FundingWords } from "./FundingWords";
import type { ParameterKey } from "./ParameterKey";
import type { StaffingWords } from "./StaffingWords";

/** Every word that a custom function answers with: messages of error cells, verdicts. */
export interface FunctionTexts {
  readonly parameterNames: Readonly<Record<ParameterKey, string>>;
  readonly levels: Readonly<Record<Level, string>>;

  readonly sizesDiffer: (
    first: ParameterKey,
    firstCount: number,
    second: ParameterKey,
    secondCount: number,
  ) => string;
  readonly unevenRows: (parameter: ParameterKey) => string;
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

  readonly equity: EquityWords;
  readonly funding: FundingWords;
  readonly staffing: StaffingWords;
}
