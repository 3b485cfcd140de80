import type { Box } from "./Box";
import type { Boxes } from "./Boxes";

/** What a box turned out to be; "open": looked at and not understood. */
export type Role = "label" | "value" | "unit" | "group" | "section" | "text" | "open";

/** A label with its answer; a pair of one cell has both in `label`. */
export interface FoundField {
  readonly label: Box;
  /** Absent: left blank. */
  readonly value?: Box;
  readonly unit?: Box;
  /** The heading over the answer, where answers stand in columns: 小学 over 300. */
  readonly head?: Box;
  /** Label and answer as one cell writes them. */
  readonly written?: { readonly label: string; readonly value: string };
}

/** A form being read: what is known of its boxes so far. A box without a role is not understood. */
export interface FormScan {
  readonly boxes: Boxes;
  readonly roles: Map<Box, Role>;
  readonly fields: FoundField[];
}
