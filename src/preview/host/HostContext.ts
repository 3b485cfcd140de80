import type { Calculation } from "./model/Calculation";
import type { Area } from "./model/Area";
import type { Model } from "./model/Model";
import type { HostObject } from "./HostObject";
import type { Profile } from "./Profile";
import type { EventHub } from "./EventHub";

/** What every class of the host works with. */
export interface HostContext {
  readonly model: Model;
  readonly calculation: Calculation;
  readonly events: EventHub;
  readonly profile: Profile;
  /** Scrolls a selected area into sight; without a screen it does nothing. */
  reveal(area: Area): void;
  /** Keeps an object for later requests and returns its reference id. */
  keep(object: HostObject): string;
  release(referenceId: string): void;
}
