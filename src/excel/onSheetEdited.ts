/** Calls back with the id of every sheet whose cells somebody edits from now on. */
export async function onSheetEdited(listener: (worksheetId: string) => void): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      listener(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
}
