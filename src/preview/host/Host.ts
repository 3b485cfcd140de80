import type { EventHub } from "./EventHub";
import type { Fault } from "./Fault";
import type { HostContext } from "./HostContext";
import type { HostObject } from "./HostObject";
import type { Profile } from "./Profile";
import type { RequestLog } from "./RequestLog";
import type { RequestBody, ResponseBody } from "./Wire";
import type { Calculation } from "./model/Calculation";
import type { Model } from "./model/Model";

/** How blank cells reach custom functions: as 0 on the desktop, as null on the web. */
export type Flavour = "desktop" | "web";

/** Excel, as the add-in meets it. */
export interface Host {
  readonly model: Model;
  readonly calculation: Calculation;
  readonly events: EventHub;
  readonly log: RequestLog;
  profile: Profile;
  flavour: Flavour;
  /** Answers one RichApi request; see Wire.ts for its shape. */
  processQuery(body: RequestBody, flags?: number): Promise<ResponseBody>;
  /** Resolves when the formulas of the workbook are computed. */
  settled(): Promise<void>;
  /** What classes of the host are made with, for services that live outside of it. */
  readonly context: HostContext;
  /** Makes the n-th request from now fail with nothing of it done (1 is the next), as a broken line would. */
  failRequest(n: number, code?: string): void;
  /** Lets something befall the n-th request from now. */
  disturbRequest(n: number, fault: Fault): void;
  /** From now on nothing befalls any request. */
  calm(): void;
  /** Offers an object that office.js creates by name. */
  addService(name: string, service: HostObject): void;
}
