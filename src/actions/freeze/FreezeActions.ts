import type { FreezeState } from "./FreezeState";
import type { FunctionTwins } from "./FunctionTwins";

/** Everything that the page which freezes formulas can ask for. */
export interface FreezeActions {
  readonly state: () => FreezeState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for BALANCE formulas; nothing is written. */
  readonly look: (scope: FreezeState["scope"], twins: FunctionTwins) => Promise<void>;
  /** Replaces what the preview shows, by values or by native formulas where there are any. */
  readonly freeze: (kind: "values" | "native", twins: FunctionTwins) => Promise<void>;
  /** Rewrites what the preview shows as broken. */
  readonly repair: (twins: FunctionTwins) => Promise<void>;
  /** Puts back all that the workbook remembers. */
  readonly putBack: () => Promise<void>;
  /** Stops what runs; what was written is put back. */
  readonly cancel: () => void;
}
