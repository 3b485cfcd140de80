import { catalogue } from "../catalogue";
import { nativeBuilders } from "./nativeBuilders";
import { nativeFormula } from "./nativeFormula";

const ids: ReadonlyMap<string, string> = new Map(catalogue.map(({ name, id }) => [name, id]));

/** What is known of the calls in a formula, by the name that stands in it, such as "CV". */
export const callTwins = {
  exists: (name: string): boolean => ids.has(name),
  hasTwin: (name: string): boolean => nativeBuilders.has(ids.get(name) ?? ""),
  twin: (name: string, given: readonly string[]): string | string[][] | undefined =>
    nativeFormula(ids.get(name) ?? "", given),
};
