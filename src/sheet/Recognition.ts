import type { Question } from "./Question";
import type { RecognitionFailure } from "./RecognitionFailure";
import type { SchoolTable } from "./SchoolTable";
import type { TableReading } from "./TableReading";

/** A sheet read as a school table, or what must be asked first, or why it is none. */
export type Recognition =
  | { readonly table: SchoolTable; readonly reading: TableReading }
  | { readonly questions: readonly Question[]; readonly reading: TableReading }
  | { readonly failure: RecognitionFailure; readonly reading?: TableReading };
