import { HostError } from "./HostError";
import type { Area } from "./model/Area";
import type { Model } from "./model/Model";
import { findSheet } from "./model/findSheet";
import { parseAddress } from "./model/parseAddress";

/** The area an address names on a sheet; fails as Excel does when it names none. */
export function areaFromAddress(model: Model, sheetId: string, address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed)
    throw new HostError("InvalidArgument", `${address} is not an address the host knows`);
  const { sheetName, ...rectangle } = parsed;
  if (sheetName === null) return { sheetId, ...rectangle };
  const sheet = findSheet(model, sheetName);
  if (!sheet) throw new HostError("InvalidArgument", `There is no sheet named ${sheetName}`);
  return { sheetId: sheet.getSheetId(), ...rectangle };
}
