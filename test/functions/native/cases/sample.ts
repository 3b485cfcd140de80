import fc from "fast-check";
import type { NativeCase } from "./NativeCase";

/** The same cases each time. */
export function sample(arbitrary: fc.Arbitrary<NativeCase>, count: number): NativeCase[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20261130 });
}
