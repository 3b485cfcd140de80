import type { LeftOutRow } from "../../sheet/LeftOutRow";
import type { SchoolRow } from "../../sheet/SchoolRow";

/** The rows of one county of a table. */
export interface CountyRows {
  /** As countyKey names it. */
  readonly key: string;
  /** As its first row writes them; "" where the rows name none. */
  readonly prefecture: string;
  readonly county: string;
  readonly rows: readonly SchoolRow[];
  readonly leftOut: readonly LeftOutRow[];
}
