import type { LeftOut } from "../../src/assessment/LeftOut";

/** Rows left out without what the pane needs to put them back. */
export function withoutKeys(rows: readonly LeftOut[]): Partial<LeftOut>[] {
  return rows.map(({ key: _key, canPutBack: _canPutBack, ...row }) => row);
}
