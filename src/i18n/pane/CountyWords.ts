import type { Level } from "../../standards/Level";

/** The words of the list of counties; they load with it. */
export interface CountyWords {
  readonly label: string;
  /** How the counties fare at one level. */
  readonly summary: (
    level: Level,
    counts: {
      readonly counties: number;
      readonly pass: number;
      readonly fail: number;
      readonly unknown: number;
    },
  ) => string;
  readonly filter: string;
  readonly filterLevel: string;
  readonly level: Readonly<Record<Level | "all", string>>;
  readonly county: string;
  readonly schools: string;
  readonly failing: string;
  readonly highest: string;
  readonly composite: string;
  readonly limit: (limit: string) => string;
  readonly none: string;
  readonly noFailing: string;
  readonly open: (county: string) => string;
  readonly more: (count: number) => string;
  readonly nothingFound: (query: string) => string;
  readonly found: (rows: number) => string;
}
