import { basicBalance2012 } from "./basicBalance2012";
import { qualityBalance2017 } from "./qualityBalance2017";
import type { Standard } from "./Standard";

/** The built-in standards; the first is the one that counties are judged by today. */
export const standards: readonly Standard[] = [qualityBalance2017, basicBalance2012];
