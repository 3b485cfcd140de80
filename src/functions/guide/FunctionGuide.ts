import type { NativeExample } from "./nativeExample";

/** A function as people read about it, in one language. */
export interface FunctionGuide {
  readonly name: string;
  /** Other names of the same function. */
  readonly aliases: readonly string[];
  /** As it is typed: `BALANCE.CV(values, [pupils])`. */
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
  readonly returns: string;
  readonly errors: readonly string[];
  readonly source: string;
  readonly example: {
    readonly formula: string;
    /** One row for each row of cells. */
    readonly result: readonly string[];
  };
  /** Absent where Excel has no formula for it. */
  readonly native: NativeExample | undefined;
}
