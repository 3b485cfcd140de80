import type { NativeArgument } from "./NativeArgument";

/** The arguments of a BALANCE function; undefined, or missing at the end, where one is left out. */
export type NativeArguments = readonly (NativeArgument | undefined)[];

/**
 * Writes one function as a native formula without its "=": one text, or rows of them where the function spills.
 * Undefined where the arguments leave nothing to write.
 */
export type NativeBuilder = (given: NativeArguments) => string | string[][] | undefined;
