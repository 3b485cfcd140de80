import type { Level } from "../../standards/Level";

/** What is chosen in the list of counties; it outlives a look at one of them. */
export interface CountyListState {
  readonly level: Level | "all";
  readonly query: string;
  /** Rows drawn. */
  readonly limit: number;
  /** The row that was opened, to come back to. */
  readonly opened?: string;
}
