import type { IStyleData, Nullable } from "@univerjs/core";
import type { HostContext } from "./HostContext";
import type { Area } from "./model/Area";
import { writeCells } from "./model/writeCells";
import { refuseProtected } from "./refuseProtected";

/** Parts of a style to set; null removes a part. */
export type StyleChange = { [K in keyof IStyleData]?: Nullable<IStyleData[K]> };

/** Changes the styles of an area's cells; null leaves a cell. */
export function setStyles(
  area: Area,
  host: HostContext,
  changeAt: (row: number, column: number) => StyleChange | null,
): void {
  refuseProtected(host.model, area.sheetId);
  writeCells(host.model, area, (row, column) => {
    const change = changeAt(row, column);
    return change && { s: change as IStyleData };
  });
}
