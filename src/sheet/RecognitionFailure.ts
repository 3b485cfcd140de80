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
  | ({ readonly code: "noPupils"; readonly headingRow: number } & WithUnused)
  | ({ readonly code: "noIndicators"; readonly headingRow: number } & WithUnused)
  | { readonly code: "noSchools"; readonly headingRow: number };
