/** What is told of the workbook's sheets, each by its id. */
export interface SheetListeners {
  readonly activated: (worksheetId: string) => void;
  /** Somebody changed cells. */
  readonly edited: (worksheetId: string) => void;
  /** Formulas were computed anew. */
  readonly calculated: (worksheetId: string) => void;
}

/** Tells what happens to the sheets from now on; returns the id of the one that is active. */
export function listenToSheets(listeners: SheetListeners): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(telling(listeners.activated));
    worksheets.onChanged.add(telling(listeners.edited));
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.8"))
      worksheets.onCalculated.add(telling(listeners.calculated));
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    return active.id;
  });
}

function telling(
  listener: (worksheetId: string) => void,
): (event: { readonly worksheetId: string }) => Promise<void> {
  return (event) => {
    listener(event.worksheetId);
    return Promise.resolve();
  };
}
