/** Why a sheet was not read as a school table; the sentence is made in i18n. */
export type RecognitionFailure =
  | { readonly code: "emptySheet" }
  /** No row with a school name and one more heading; `found`: the headings we do know, wherever they stand. */
  | { readonly code: "noHeading"; readonly found: readonly string[] }
  /** More than one heading row that is not a mere repetition: zero-based rows. */
  | { readonly code: "severalTables"; readonly rows: readonly number[] }
  /** The headings go on in the next row (zero-based): a column's first part alone would be taken for the whole. */
  | { readonly code: "twoHeadingRows"; readonly row: number }
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
