import type { ActionProblem } from "../../actions/CheckOutcome";
import type { PaneState } from "../../actions/PaneState";
import type { LeftOut } from "../../assessment/LeftOut";
import type { Notice } from "../../assessment/Notice";
import type { SchoolReason, Verdict } from "../../assessment/SchoolResult";
import type { RecognitionFailure } from "../../sheet/RecognitionFailure";
import type { Field } from "../../sheet/TableColumn";
import type { UnreadableCell } from "../../sheet/UnreadableCell";
import type { Unit } from "../../standards/Indicator";
import type { Level } from "../../standards/Level";
import type { Confidence } from "../../standards/Source";
import type { Standard } from "../../standards/Standard";

/** A heading with the sentence that says what to do. */
export interface Explained {
  readonly title: string;
  readonly body: string;
}

/** Every word of the pane. Numbers that carry decimals come in as printed text, counts as numbers. */
export interface PaneWords {
  readonly productName: string;
  readonly nav: {
    readonly label: string;
    readonly check: string;
    readonly coefficients: string;
    readonly functions: string;
    readonly collect: string;
    readonly help: string;
    readonly back: string;
  };
  readonly level: Readonly<Record<Level, string>>;
  readonly chooseLevel: string;
  readonly schoolCount: (count: number) => string;
  readonly chooseStandard: string;
  /** One line under the sheet's name: short name and number of the document. */
  readonly standardLine: (standard: Standard) => string;
  readonly standardName: (standard: Standard) => string;
  readonly indicatorName: (names: Standard["names"]) => string;
  readonly indicatorFullName: (names: Standard["names"]) => string;
  readonly fieldName: Readonly<Record<Field, string>>;

  readonly verdict: (level: Level, verdict: Verdict) => string;
  /** What keeps a verdict from being given. */
  readonly unknownBecause: (causes: {
    readonly noSchools: boolean;
    readonly absentIndicators: number;
    readonly leftOutRows: number;
    readonly incompleteSchools: number;
    readonly firstIncomplete?: {
      readonly school: string;
      readonly indicatorIds: readonly string[];
    };
    readonly undefinedCoefficients: number;
  }) => string;
  readonly state: {
    readonly fail: string;
    readonly borderline: string;
    readonly pass: string;
    readonly unknown: string;
    /** Of a coefficient that waits for a figure. */
    readonly open: string;
  };
  readonly reason: (reason: SchoolReason, floor: string | undefined, verdict: Verdict) => string;
  readonly splitTag: (level: Level) => string;

  readonly metrics: {
    readonly schools: string;
    readonly schoolsOf: (total: number) => string;
    readonly schoolsDetail: (failing: number, borderline: number, unknown: number) => string;
    readonly counted: string;
    readonly highest: (indicator: string | undefined) => string;
    readonly composite: string;
    readonly limit: (limit: string) => string;
    readonly over: (limit: string, excess: string) => string;
    readonly under: (limit: string, margin: string) => string;
    readonly equal: (limit: string) => string;
    /** Over or under its limit now, but a missing figure can change that. */
    readonly open: (limit: string, over: boolean) => string;
    readonly noCoefficient: string;
    readonly noComposite: string;
  };
  readonly source: string;

  readonly list: {
    readonly label: string;
    readonly filter: string;
    readonly all: string;
    readonly indicator: string;
    readonly value: string;
    readonly limit: string;
    readonly shortfall: string;
    readonly sort: Readonly<Record<"sheet" | "largest" | "smallest", string>>;
    readonly failing: string;
    readonly borderline: string;
    readonly unknown: string;
    readonly jumpTo: (group: string, count: number) => string;
    /** `whole`: of all levels of a combined school. */
    readonly short: (amount: string, whole: boolean) => string;
    readonly wholeSchool: (amount: string) => string;
    readonly wholeSchoolNote: string;
    readonly missing: string;
    readonly meets: string;
    readonly more: (count: number) => string;
    readonly nothingFails: Explained;
    readonly onlyCoefficients: string;
    readonly unlessCoefficients: string;
    readonly noSchools: Explained;
    readonly nothingOfIndicator: string;
  };
  readonly actions: {
    readonly check: string;
    readonly checkAgain: string;
    readonly clear: string;
    readonly view: string;
    readonly cancel: string;
    /** Instead of cancel, once that was chosen. */
    readonly waitNoLonger: string;
    /** Opens the page that shows how the columns were read. */
    readonly mapping: string;
    readonly mappingTitle: string;
  };

  /** The table holds nothing of the chosen standard. */
  readonly otherStandard: {
    readonly title: (chosen: Standard) => string;
    readonly body: (offered: Standard, indicators: number) => string;
    readonly check: (offered: Standard) => string;
  };
  readonly start: {
    readonly title: string;
    readonly body: string;
    readonly writes: string;
    readonly reads: string;
    readonly nothingSent: string;
  };
  readonly busy: {
    readonly check: string;
    readonly checkDetail: string;
    readonly clear: string;
    readonly read: string;
    readonly settle: string;
    readonly cancelling: string;
    /** Excel has not answered for some time. */
    readonly silence: string;
    readonly progress: (done: number, of: number) => string;
  };
  readonly cancelled: Explained;
  readonly counties: {
    /** Over the result of one county. */
    readonly name: (prefecture: string, county: string) => string;
    readonly back: (counties: number) => string;
    readonly chooseOne: string;
  };
  readonly notRecognised: (sheetName: string, failure: RecognitionFailure) => Explained;
  readonly nothingWritten: string;
  readonly problem: (problem: ActionProblem) => Explained;
  /** Writes that were broken off, and the offer to put them right. */
  readonly brokenOff: {
    readonly title: string;
    readonly body: (brokenOff: NonNullable<PaneState["brokenOff"]>) => string;
    readonly settle: string;
  };
  readonly banner: {
    /** Formulas wait for their recalculation. */
    readonly recalculationDue: string;
    readonly choicesUnreadable: string;
    readonly stale: string;
    readonly cleared: (sheetName: string, any: boolean) => string;
    readonly staticFlags: string;
    readonly noFlags: string;
    readonly tooManyFlags: string;
  };

  readonly leftOut: {
    readonly line: (rows: readonly LeftOut[]) => string;
    readonly unreadableLine: (cells: readonly UnreadableCell[]) => string;
    readonly noticeLine: (count: number) => string;
    readonly nothing: string;
  };
  readonly details: {
    readonly title: string;
    readonly leftOut: string;
    readonly leftOutNote: string;
    readonly unreadable: string;
    readonly unreadableNote: string;
    readonly notices: string;
    readonly rowNumber: (row: number) => string;
    readonly hasFigures: string;
    readonly reason: (row: LeftOut, teachingPointMinimum: number | undefined) => string;
    readonly cell: (cell: UnreadableCell) => string;
    /** `indicatorNames`: of the ids that a notice carries, in its order. */
    readonly notice: (notice: Notice, indicatorNames: readonly string[]) => string;
    readonly nothing: string;
    readonly putBack: string;
    readonly putBackNote: string;
    readonly more: (rows: number) => string;
    /** What can be decided about one row; `name` for screen readers. */
    readonly decide: Readonly<Record<"count" | "leaveOut" | "own", string>>;
    readonly decideOn: (what: string, name: string) => string;
    readonly splits: string;
  };

  readonly coefficients: {
    readonly all: string;
    readonly limit: (limit: string) => string;
    readonly composite: (limit: string | undefined) => string;
    readonly undefinedValue: string;
    readonly unit: Readonly<Record<Unit, string>>;
    readonly perUnit: (per: 1 | 100, unit: Unit) => string;
    readonly countyMean: (mean: string) => string;
    readonly belowLimit: (limit: string, schools: number) => string;
    readonly topContributors: (count: number) => string;
    readonly others: string;
    readonly chart: (indicator: string, schools: number) => string;
    readonly largest: string;
    readonly topShare: (count: number, share: string) => string;
    readonly school: string;
    readonly value: string;
    readonly fromMean: string;
    readonly share: string;
    readonly missing: (schools: readonly string[]) => string;
    readonly missingTitle: string;
    readonly missingNote: string;
    readonly notCounted: (rows: number) => string;
    readonly none: Explained;
    readonly noValues: string;
    readonly absent: (names: readonly string[]) => string;
  };

  readonly sources: {
    readonly title: string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly indicators: string;
    readonly atLeast: (primary: string, junior: string, unit: string) => string;
    readonly onlyCoefficient: string;
    readonly schoolRule: string;
    readonly schoolRuleText: (required: number, of: number, floor: string | undefined) => string;
    readonly noSchoolRule: string;
    readonly countyRule: string;
    readonly coefficientRule: (
      judges: "each" | "composite",
      count: number,
      primary: string,
      junior: string,
    ) => string;
    readonly formula: string;
    readonly formulaText: string;
    readonly scope: string;
    readonly scopeText: (scope: Standard["scope"]) => string;
    readonly rawNote: string;
    readonly quoted: string;
  };
  readonly help: {
    readonly title: string;
    readonly colours: string;
    readonly failing: Explained;
    readonly borderline: Explained;
    readonly unreadable: Explained;
    readonly steps: string;
    readonly stepTexts: readonly string[];
    readonly privacy: Explained;
    readonly version: (version: string) => string;
  };
}
