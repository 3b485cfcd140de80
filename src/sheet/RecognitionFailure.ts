/** Why a sheet was not read as a school table; the sentence is made in i18n. */
export type RecognitionFailure =
  | { readonly code: "emptySheet" }
  /** No row with a school name and one more heading; `found`: the headings we do know, wherever they stand. */
  | { readonly code: "noHeading"; readonly found: readonly string[] }
  | { readonly code: "noPupils"; readonly headingRow: number }
  | { readonly code: "noIndicators"; readonly headingRow: number }
  | { readonly code: "noSchools"; readonly headingRow: number }
  | { readonly code: "noLevel" }
  | {
      readonly code: "duplicateField";
      readonly headings: readonly [string, string];
      readonly columns: readonly [number, number];
    }
  | { readonly code: "unclearUnit"; readonly heading: string; readonly column: number }
  | { readonly code: "unclearPupils"; readonly heading: string; readonly column: number };
