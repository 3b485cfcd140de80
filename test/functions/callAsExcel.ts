import { catalogue } from "../../src/functions/catalogue";
import type { Locale } from "../../src/i18n/Locale";

/** An error as a cell shows it. */
export class ShownError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const registered = new Map<string, (...received: unknown[]) => unknown>();
Object.assign(globalThis, {
  BALANCE_VERSION: "0.1.0",
  CustomFunctions: {
    associate: (id: string, run: (...received: unknown[]) => unknown) => registered.set(id, run),
    Error: ShownError,
  },
});
// The very entry that Excel loads.
jest.requireActual("../../src/functions/register");

export const registeredIds = (): string[] => [...registered.keys()];

export interface Flavour {
  /** Desktop Excel sends every empty cell as 0; the web sends an empty single cell as null. */
  readonly host?: "desktop" | "web";
  readonly locale?: Locale;
}

/** An empty cell, as opposed to a cell that holds an empty text. */
export const empty = null;

/**
 * Calls a registered function by id as Excel does: empty cells as 0, omitted arguments as null, the invocation
 * last, and everything through JSON, on the way in and on the way out. The one cell of a function that must answer
 * with rows, since it asks for addresses, is returned as the value it shows.
 */
export function callAsExcel(id: string, args: readonly unknown[], flavour: Flavour = {}): unknown {
  const run = registered.get(id);
  if (!run) throw new Error(`${id} is not registered`);
  Object.assign(globalThis, {
    Office: { context: { displayLanguage: flavour.locale === "en" ? "en-US" : "zh-CN" } },
  });
  const sent = args.map((argument) => {
    if (argument === undefined) return null;
    if (!Array.isArray(argument)) {
      return argument === empty && flavour.host !== "web" ? 0 : argument;
    }
    return argument.map((row: unknown[]) => row.map((cell) => (cell === empty ? 0 : cell)));
  });
  const received = JSON.parse(JSON.stringify(sent)) as unknown[];
  const answer = run(...received, { functionName: id });
  const returned: unknown = JSON.parse(JSON.stringify(answer));
  expect(returned).toEqual(answer);
  expectShowable(returned);
  const entry = catalogue.find((one) => one.id === id)!;
  const isOneCell = entry.asksEmptyCells && entry.result.dimensionality === "scalar";
  if (!isOneCell) return returned;
  const rows = returned as unknown[][];
  expect([rows.length, rows[0]!.length]).toEqual([1, 1]);
  return rows[0]![0];
}

/** The error that a call ends with. */
export function errorOf(id: string, args: readonly unknown[], flavour: Flavour = {}): ShownError {
  try {
    callAsExcel(id, args, flavour);
  } catch (error) {
    if (error instanceof ShownError) return error;
    throw error;
  }
  throw new Error(`${id} answered`);
}

function expectShowable(answer: unknown): void {
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  for (const cell of rows.flat()) expect(["number", "string", "boolean"]).toContain(typeof cell);
}
