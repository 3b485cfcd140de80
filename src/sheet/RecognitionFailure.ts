import type { UnusedColumn } from "./UnusedColumn";

/** Columns whose unit does not go with their heading: they may be what is missed. */
interface WithUnused {
  readonly unused?: readonly UnusedColumn[];
}

/** Why a sheet was not read as a school table; the sentence is made in i18n. */
export type RecognitionFailure =
  | { readonly code: "emptySheet" }
  /** No row with a school name and one more heading; `found`: the headings we do know, wherever they stand. */
  | ({ readonly code: "noHeading"; readonly found: readonly string[] } & WithUnused)
  /** More than one heading row that is not a mere repetition: zero-based rows. */
  | { readonly code: "severalTables"; readonly rows: readonly number[] }
  /** Headings over several rows (zero-based): a column's first part alone would be taken for the whole. */
  | { readonly code: "twoHeadingRows"; readonly rows: readonly number[] }
  | ({ readonly code: "noPupils"; readonly headingRow: number } & WithUnused)
  | ({ readonly code: "noIndicators"; readonly headingRow: number } & WithUnused)
  | { readonly code: "noSchools"; readonly headingRow: number }
  | { readonly code: "noLevel" }
  | {
      readonly code: "duplicateField";
      readonly headings: readonly [string, string];
      readonly columns: readonly [number, number];
    }
  | { readonly code: "unclearUnit"; readonly heading: string; readonly column: number }
  | { readonly code: "unclearPupils"; readonly heading: string; readonly column: number };
