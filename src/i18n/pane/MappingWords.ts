import type { ColumnReading } from "../../sheet/ColumnReading";
import type { TableColumn } from "../../sheet/TableColumn";

/** The groups in which fields are offered. */
export type FieldGroup = "school" | "pupils" | "teachers" | "premises" | "equipment";

/** The words of the page that shows how columns were read; they load with it. */
export interface MappingWords {
  readonly title: string;
  readonly intro: string;
  /** Where the table stands: "A3:K40", headings in rows 3 to 6. */
  readonly table: (address: string, headingRows: readonly number[]) => string;
  readonly unsure: string;
  readonly used: string;
  readonly unused: string;
  readonly showUnused: (count: number) => string;
  readonly hideUnused: string;
  readonly find: string;
  readonly notFound: (query: string) => string;
  readonly more: (count: number) => string;
  /** A heading path as one text. */
  readonly path: (path: readonly string[]) => string;
  readonly noHeading: string;
  readonly samples: (samples: readonly string[]) => string;
  readonly noSamples: string;
  readonly column: (letters: string) => string;
  readonly readAs: (letters: string) => string;
  readonly basisOf: (letters: string) => string;
  readonly unitOf: (letters: string) => string;
  readonly group: Readonly<Record<FieldGroup, string>>;
  readonly none: string;
  readonly choose: string;
  readonly basis: Readonly<Record<TableColumn["basis"], string>>;
  readonly unit: Readonly<Record<0 | 1 | 1000 | 10000, string>>;
  readonly level: Readonly<Record<"primary" | "junior", string>>;
  readonly confidence: Readonly<Record<ColumnReading["confidence"] | "changed", string>>;
  readonly unitFrom: Readonly<Record<NonNullable<ColumnReading["unitFrom"]>, string>>;
  readonly sameAs: (letters: string) => string;
  /** Answers given earlier. */
  readonly decisions: string;
  readonly hiddenRows: string;
  readonly arts: string;
  readonly indicators: string;
  readonly indicatorsNote: string;
  readonly sum: (
    terms: readonly { readonly name: string; readonly letters: string; readonly sign: 1 | -1 }[],
  ) => string;
  /** `ways`: for each way to the indicator, the fields that the table lacks. */
  readonly missing: (ways: readonly (readonly string[])[]) => string;
  readonly mixedBasis: string;
  readonly confirm: string;
  readonly forget: string;
  readonly forgetNote: string;
  readonly changed: (count: number) => string;
  readonly nothingRead: { readonly title: string; readonly body: string };
}
