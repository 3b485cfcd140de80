/** Stands for what no cell can hold, as the functions refuse it and sentences show it. */
const unreadable: object = Object.freeze({ toString: () => "#VALUE!" });

/** A cell's value as it came; an error, and anything else that no cell can hold, as one that reads as "#VALUE!". */
export function readableCell(received: unknown): unknown {
  if (received === undefined) return null;
  if (typeof received === "number") return Number.isFinite(received) ? received : unreadable;
  const isCell = received === null || typeof received === "string" || typeof received === "boolean";
  return isCell ? received : unreadable;
}
