import type { Model } from "./Model";

/** Whether a sheet is protected; kept with the sheet as files have it, so that an opened file's protection counts and a saved one carries it. */
export function isProtected(model: Model, sheetId: string): boolean {
  const { protection } = (model.sheet(sheetId).getCustomMetadata() ?? {}) as {
    protection?: { sheet?: boolean };
  };
  return protection?.sheet === true;
}
