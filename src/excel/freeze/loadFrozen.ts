import { frozenKey, type FrozenFormula } from "./FrozenFormula";
import { parseFrozen } from "./parseFrozen";

/** What the workbook remembers of replaced formulas. */
export interface FrozenState {
  readonly frozen: readonly FrozenFormula[];
  /** The setting as it is; undefined where there is none. */
  readonly text: unknown;
  readonly isUnreadable: boolean;
}

/** Reads what the workbook remembers. */
export async function loadFrozen(context: Excel.RequestContext): Promise<FrozenState> {
  const setting = context.workbook.settings.getItemOrNullObject(frozenKey);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return { frozen: [], text: undefined, isUnreadable: false };
  const text: unknown = setting.value;
  const frozen = parseFrozen(text);
  return { frozen: frozen ?? [], text, isUnreadable: frozen === undefined };
}
