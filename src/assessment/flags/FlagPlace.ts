/** Where a set of rules stands: neighbouring rows, all of them or those that say one of some things of themselves. */
export interface FlagPlace {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly saying?: readonly string[];
}
