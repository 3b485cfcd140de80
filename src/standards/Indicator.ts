import type { Level } from "./Level";
import type { ResourceField } from "./ResourceField";
import type { Source } from "./Source";

/** One term of an indicator's numerator; an optional term counts as 0 where the table has no such column. */
export interface NumeratorTerm {
  readonly field: ResourceField;
  readonly sign: 1 | -1;
  readonly optional?: boolean;
}

/** What one unit of the numerator is; the wording is in i18n. */
export type Unit = "person" | "squareMetre" | "yuan" | "room" | "set" | "book";

/** A resource per pupil that a standard judges. */
export interface Indicator {
  /** "L1".."L7", "B1".."B8", or a county's own. */
  readonly id: string;
  readonly names: {
    readonly zh: string;
    readonly en: string;
    readonly zhShort: string;
    readonly enShort: string;
  };
  readonly numerator: readonly NumeratorTerm[];
  /** Other ways to the same stock, tried in order where the table lacks a column of `numerator`. */
  readonly alternatives?: readonly (readonly NumeratorTerm[])[];
  /** More such ways that hold at one level only: a degree is above the required one at one level and not at the other. */
  readonly byLevel?: Readonly<Partial<Record<Level, readonly (readonly NumeratorTerm[])[]>>>;
  /** 100 for "per hundred pupils". */
  readonly per: 1 | 100;
  readonly unit: Unit;
  /** People and rooms are bought whole. */
  readonly countable: boolean;
  /** A combined school's stock is split between its levels; teachers are counted where they teach. */
  readonly shared: boolean;
  /** Decimals of the official table for the per-school value and the county mean. */
  readonly decimals: number;
  /** The least value a school must reach (equal passes); absent where the standard sets none. */
  readonly limits?: Readonly<Record<Level, number>>;
  readonly source: Source;
}
