import type { collecting } from "./collecting";

/** Everything that the page which collects forms can ask for. */
export type CollectActions = typeof collecting;
