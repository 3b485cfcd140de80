import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";

/** Throws AccessDenied, as Excel does, when sheets may not be added, deleted, renamed, moved or hidden. */
export function refuseFixedStructure({ mood }: HostContext): void {
  if (mood.structureProtected)
    throw new HostError(
      "AccessDenied",
      "You cannot do the requested operation: the workbook's structure is protected",
    );
}
