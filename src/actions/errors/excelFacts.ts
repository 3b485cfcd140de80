import { readHostFacts } from "../../excel/readHostFacts";
import type { HostFacts } from "../../excel/HostFacts";

/** Which Excel the add-in runs in, for a report. */
export function excelFacts(): HostFacts {
  return readHostFacts();
}
