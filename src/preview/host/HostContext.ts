import type { Calculation } from "./model/Calculation";
import type { Area } from "./model/Area";
import type { Model } from "./model/Model";
import type { HostObject } from "./HostObject";
import type { Profile } from "./Profile";
import type { EventHub } from "./EventHub";

/** What a workbook is in, beside its cells. */
export interface WorkbookMood {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Cells have changed since the formulas were last computed, and nothing is computed by itself. */
  recalculationDue: boolean;
  structureProtected: boolean;
  readOnly: boolean;
}

/** What every class of the host works with. */
export interface HostContext {
  readonly model: Model;
  readonly calculation: Calculation;
  readonly events: EventHub;
  readonly profile: Profile;
  readonly mood: WorkbookMood;
  /** Scrolls a selected area into sight; without a screen it does nothing. */
  reveal(area: Area): void;
  /** Keeps an object for later requests and returns its reference id. */
  keep(object: HostObject): string;
  release(referenceId: string): void;
}
