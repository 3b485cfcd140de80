import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineClass } from "../defineClass";
import { ensureGridSize } from "../model/ensureGridSize";

/** The rows and columns of a sheet that stay in sight. */
export const worksheetFreezePanesClass = defineClass<string>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: { since: 7, run: (sheetId, [rows], host) => freeze(sheetId, rows ?? 1, 0, host) },
    FreezeColumns: {
      since: 7,
      run: (sheetId, [columns], host) => freeze(sheetId, 0, columns ?? 1, host),
    },
    Unfreeze: { since: 7, run: (sheetId, _args, host) => freeze(sheetId, 0, 0, host) },
  },
});

function freeze(sheetId: string, rows: unknown, columns: unknown, { model }: HostContext): void {
  const ySplit = Number(rows);
  const xSplit = Number(columns);
  if (!(ySplit >= 0) || !(xSplit >= 0))
    throw new HostError("InvalidArgument", `${ySplit} rows and ${xSplit} columns cannot be frozen`);
  ensureGridSize(model, {
    sheetId,
    startRow: 0,
    startColumn: 0,
    endRow: ySplit,
    endColumn: xSplit,
  });
  model
    .facade()
    .getSheetBySheetId(sheetId)
    ?.setFreeze({
      xSplit,
      ySplit,
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
    });
}
