/** The part of the global CustomFunctions that the functions need; a plain harness may have `associate` alone. */
export interface CustomFunctionsHost {
  associate(id: string, run: (...received: unknown[]) => unknown): void;
  readonly Error?: new (code: string, message?: string) => unknown;
}
