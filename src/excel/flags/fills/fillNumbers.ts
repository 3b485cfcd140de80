/** The numbers that a mark's colour can hold. */
export const fillNumbers: readonly number[] = Array.from({ length: 64 }, (_none, number) => number);
