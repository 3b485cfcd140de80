import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import { oddArgument, oddInvocation, spoiledArguments } from "./oddArguments";

/** So many calls in all, shared out among the functions. */
const ARGUMENT_SETS = 100_000;
const LONGEST_SENTENCE = 1000;

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

const registered = new Map<string, (...received: unknown[]) => unknown>();
Object.assign(globalThis, {
  BALANCE_VERSION: "0.1.0",
  CustomFunctions: {
    associate: (id: string, run: (...received: unknown[]) => unknown) => registered.set(id, run),
    Error: CellError,
  },
});
// The very entry that Excel loads.
jest.requireActual("../../src/functions/register");

const each = Math.ceil(ARGUMENT_SETS / catalogue.length);

test.each(catalogue.map((entry) => [entry.id, entry] as const))(
  "whatever %s is called with, a cell can show what comes of it",
  (id, { example, parameters }) => {
    const count = parameters.length;
    const sets = fc.oneof(
      fc.array(oddArgument, { maxLength: count + 1 }),
      fc.tuple(...Array.from({ length: count }, () => oddArgument)),
      spoiledArguments(example.arguments, count),
      spoiledArguments(example.arguments, count),
    );
    let tried = 0;
    let answered = 0;
    fc.assert(
      fc.property(sets, oddInvocation, (args, invocation) => {
        tried++;
        const outcome = outcomeOf(id, [...args, ...(invocation === undefined ? [] : [invocation])]);
        if (outcome === "answer") answered++;
        else if (outcome !== "error") throw new Error(outcome);
      }),
      { numRuns: each, seed: 20171231 },
    );
    expect(tried).toBeGreaterThanOrEqual(each);
    // Not all of it is refused at the door.
    expect(answered).toBeGreaterThan(each / 20);
  },
);

test("the sets make 100,000 in all", () => {
  expect([...registered.keys()]).toEqual(catalogue.map(({ id }) => id));
  expect(each * registered.size).toBeGreaterThanOrEqual(100_000);
});

/** No function has a loop within a loop over the cells of a range: reads grow as the range does. */
const MOST_READS_PER_CELL = 12;

test.each([
  ["the example over and over", 5_000],
  ["the example over and over, ten times as long", 50_000],
])("no cell of a long range is read over and over: %s", (_name, rows) => {
  const tooMany = catalogue.flatMap(({ id, example }) => {
    let reads = 0;
    const counting: ProxyHandler<unknown[]> = {
      get: (row, key) => {
        if (typeof key === "string" && /^\d+$/u.test(key)) reads++;
        return Reflect.get(row, key) as unknown;
      },
    };
    let cells = 0;
    const long = example.arguments.map((argument) => {
      if (!Array.isArray(argument)) return argument;
      const given = argument as unknown[][];
      cells += rows * given[0]!.length;
      return Array.from({ length: rows }, (_, at) => {
        return new Proxy([...given[at % given.length]!], counting);
      });
    });
    const outcome = cells > 0 ? outcomeOf(id, long) : "answer";
    const isFine = reads <= MOST_READS_PER_CELL * cells && /^(answer|error)$/u.test(outcome);
    return isFine ? [] : [`${id}: ${reads} reads of ${cells} cells, ${outcome}`];
  });
  expect(tooMany).toEqual([]);
});

function outcomeOf(id: string, args: readonly unknown[]): string {
  let answer: unknown;
  try {
    answer = registered.get(id)!(...args);
  } catch (error) {
    return describeError(error);
  }
  return describeAnswer(answer);
}

function describeError(error: unknown): string {
  if (!(error instanceof CellError))
    return `${String(error)}\n${error instanceof Error ? (error.stack ?? "") : ""}`;
  if (!["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"].includes(error.code)) return `code ${error.code}`;
  const isSaid = error.code === "#VALUE!" || error.code === "#N/A";
  if (isSaid && error.message === "") return `${error.code} without a sentence`;
  return error.message.length > LONGEST_SENTENCE ? "an endless sentence" : "error";
}

function describeAnswer(answer: unknown): string {
  if (!Array.isArray(answer)) return isShowable(answer) ? "answer" : `answers ${typeof answer}`;
  const rows = answer as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return "answers no cell";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return "answers rows of several widths";
    if (!row.every(isShowable)) return "answers a cell that cannot be shown";
  }
  return "answer";
}

function isShowable(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return typeof cell === "string" || typeof cell === "boolean";
}
