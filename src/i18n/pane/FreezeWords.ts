import type {
  FreezeDone,
  FreezeProblem,
  FreezeState,
  LeftFormula,
  NotNative,
} from "../../actions/freeze/FreezeState";
import type { ActionProblem } from "../../actions/CheckOutcome";

/** The words of the page that replaces BALANCE formulas. */
export interface FreezeWords {
  readonly title: string;
  readonly intro: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<FreezeState["scope"], string>>;
  readonly look: string;
  readonly busy: Readonly<Record<NonNullable<FreezeState["busy"]>, string>>;
  readonly cancel: string;
  readonly cancelled: string;
  readonly nothingFound: string;
  readonly found: (formulas: number, cells: number) => string;
  readonly functionLine: (formulas: number, native: number) => string;
  readonly values: string;
  readonly valuesNote: string;
  readonly native: string;
  readonly nativeNote: (native: number, others: number) => string;
  readonly notNative: (count: number) => string;
  readonly reason: Readonly<Record<NotNative, string>>;
  readonly left: (count: number) => string;
  readonly leftReason: (reason: LeftFormula, shown: string) => string;
  readonly broken: (count: number) => string;
  readonly brokenNote: string;
  /** A formula that only has to be entered again. */
  readonly enterAgain: string;
  readonly repair: string;
  readonly frozen: (count: number) => string;
  readonly putBack: string;
  readonly done: (done: FreezeDone) => string;
  readonly differing: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly protectedSheets: (names: readonly string[]) => string;
  readonly place: (sheetName: string, cell: string) => string;
  readonly more: (count: number) => string;
  /** What the pane has no words for itself. */
  readonly problem: (code: Exclude<FreezeProblem["code"], ActionProblem["code"]>) => {
    readonly title: string;
    readonly body: string;
  };
}
