import type { FormReading } from "./FormReading";

/** A sheet of a chosen file, as it was read. */
export interface CollectedForm {
  readonly fileName: string;
  readonly reading: FormReading;
}
