import type { ICellData } from "@univerjs/core";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { removeRulesFrom } from "./conditionalRules";
import type { Area } from "./model/Area";
import { usedArea } from "./model/usedArea";
import { writeCells } from "./model/writeCells";
import { refuseProtected } from "./refuseProtected";

const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** `Range.clear`: everything, only formats or only contents. */
export function clearArea(area: Area, applyTo: unknown, host: HostContext): void {
  refuseProtected(host.model, area.sheetId);
  const what = applyTo ?? "All";
  if (what !== "All" && what !== "Formats" && what !== "Contents") {
    throw new HostError("NotImplemented", `The host cannot clear ${String(what)}`);
  }
  const used = usedArea(host.model, area, false);
  if (used) {
    writeCells(host.model, used, () => ({
      ...(what === "Formats" ? {} : blank),
      ...(what === "Contents" ? {} : { s: null }),
    }));
  }
  if (what !== "Contents") removeRulesFrom(host.model, [area]);
}
