import type { SheetArea } from "../../sheet/SheetArea";
import type { FlagState } from "../flags/loadFlagState";
import type { LoadedNames } from "./loadNames";

/** What is asked of a worksheet before its cells. */
export interface SheetFrame {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly recalculationDue: boolean;
  readonly flagState: FlagState;
  /** Where its values lie; undefined for a sheet without any. */
  readonly used: SheetArea | undefined;
  /** Whether all, none or (null) some of those rows are hidden. */
  readonly rowsHidden: boolean | null;
  readonly names: LoadedNames;
}
