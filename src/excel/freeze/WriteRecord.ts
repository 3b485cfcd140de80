import type { AreaToWrite } from "./AreaToWrite";

/** Which areas may hold what was written: sent to Excel, and not given back since. */
export type WriteRecord = Set<AreaToWrite>;
