import type { FunctionMetadata } from "./FunctionMetadata";

/** The custom functions of the add-in inside the grid's formula engine. */
export interface FunctionRuntime {
  /** Makes the functions known to the grid under a namespace such as BALANCE. */
  register(metadata: FunctionMetadata, namespace: string): void;
  /** Forgets what was computed and asks the add-in for every cell again. */
  restart(): void;
  /** The explanation that came with a cell's error, or null. */
  messageAt(sheetId: string, row: number, column: number): string | null;
  /** Resolves when no cell waits for the add-in and the formulas are computed. */
  settled(): Promise<void>;
}
