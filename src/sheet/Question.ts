import type { SheetArea } from "./SheetArea";
import type { Field } from "./TableColumn";

/** A table of several on one sheet, or all of them read as one. */
export interface OfferedTable {
  readonly area: SheetArea;
  /** Of how many tables it is made, the last one offered where they may be one. */
  readonly together?: number;
  /** The name of an Excel table or range, the line above the headings, or "". */
  readonly title: string;
  readonly rows: number;
}

/** A unit that does not count as a school, with the parent that its name or a column points to. */
export interface OfferedUnit {
  readonly key: string;
  readonly row: number;
  readonly name: string;
  readonly pupils?: number;
  /** The key of the parent's row. */
  readonly suggestion?: string;
}

/** What only the user can answer; until then nothing is judged and nothing written. */
export type Question =
  | { readonly code: "whichTable"; readonly tables: readonly OfferedTable[] }
  | { readonly code: "hiddenRows"; readonly rows: readonly number[] }
  /** Columns (by key) that were read with less than certainty. */
  | { readonly code: "columnsUncertain"; readonly keys: readonly string[] }
  /** Two columns say the same. */
  | { readonly code: "sameField"; readonly field: Field; readonly keys: readonly string[] }
  /** Money without a unit whose size says none, or in a unit that makes the schools far too poor or too rich. */
  | {
      readonly code: "unclearUnit";
      readonly key: string;
      /** The unit that is written, as its factor to yuan. */
      readonly stated?: number;
      /** The first school with a figure, and its figure per pupil as it stands, before any unit. */
      readonly example?: { readonly name: string; readonly perPupil: number };
    }
  /** 在校生数 beside the pupils of one level: of the whole school, or of the other level? */
  | { readonly code: "unclearPupils"; readonly key: string }
  /** `equalRows` of `rows` have 艺术 = 音乐 + 美术. */
  | {
      readonly code: "artsHoldMusicAndArt";
      readonly keys: readonly string[];
      readonly equalRows: number;
      readonly rows: number;
    }
  | {
      readonly code: "notCountedUnits";
      readonly units: readonly OfferedUnit[];
      readonly parents: readonly { readonly key: string; readonly name: string }[];
    }
  | { readonly code: "noLevel" };
