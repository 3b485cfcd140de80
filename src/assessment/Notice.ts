/** What the reader must know about how the table was read. */
export type Notice =
  | {
      readonly code: "combinedTakenAsSplit";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  | {
      readonly code: "combinedSplit";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  | { readonly code: "indicatorsAbsent"; readonly indicatorIds: readonly string[] }
  | {
      readonly code: "unitAssumed";
      readonly column: number;
      readonly heading: string;
      readonly factor: number;
    }
  | { readonly code: "noSchoolRule" }
  | { readonly code: "textNumbers"; readonly count: number };
