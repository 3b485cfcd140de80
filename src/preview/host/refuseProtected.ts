import { HostError } from "./HostError";
import type { Model } from "./model/Model";
import { isProtected } from "./model/isProtected";

/** Throws AccessDenied, as Excel does, when a sheet is protected. */
export function refuseProtected(model: Model, sheetId: string): void {
  if (!isProtected(model, sheetId)) return;
  const name = model.sheet(sheetId).getName();
  throw new HostError(
    "AccessDenied",
    `You cannot do the requested operation: ${name} is protected`,
  );
}
