import type { LeftOutRow } from "../sheet/LeftOutRow";

/** A row that is not counted, by how the table was read or by the standard's scope, and why. */
export interface LeftOut extends Omit<LeftOutRow, "reason"> {
  readonly reason:
    | LeftOutRow["reason"]
    /** 停办: 0 pupils, so nothing per pupil can be said of it. */
    | "closed"
    /** Run by a province, prefecture, university or enterprise, not by the county. */
    | "otherOwner";
}
