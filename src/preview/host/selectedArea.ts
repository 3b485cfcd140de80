import type { HostContext } from "./HostContext";
import type { Area } from "./model/Area";
import { selectedAreas } from "./selectedAreas";

/** The selection of the active sheet, the last area of several; its first cell before anything was selected. */
export function selectedArea(host: HostContext): Area {
  const areas = selectedAreas(host);
  return areas[areas.length - 1]!;
}
