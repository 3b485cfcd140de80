import type { CellValue } from "../../src/sheet/CellValue";

/*
 * The grid of the preview forgives what Excel does not: in Excel any text is greater than any number unless it is
 * computed with, and an error in a condition takes the mark away. A small reader of formulas keeps those rules here.
 */
export class CellError extends Error {}
export type Value = number | string | boolean | null;
/** What a cell holds, by its address. */
export type Cells = (address: string) => CellValue;
type Lazy = () => Value;

/** A value as Excel computes with it. */
export function numberOf(value: Value): number {
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const text = value.replace(/^ +| +$/gu, "");
  if (/^\d{1,2}[/-]\d{1,2}$/u.test(text)) return 46_000;
  if (
    !/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?%?$/iu.test(text) ||
    !/^[+-]?[.\d]/u.test(text)
  )
    throw new CellError("#VALUE!");
  return Number(text.replace(/[,%]/gu, "")) / (text.endsWith("%") ? 100 : 1);
}

const rank = (value: Value): number =>
  typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;

/** Below 0, 0 or above 0, as Excel orders: number < text < TRUE; a blank is like what it is compared with. */
function order(left: Value, right: Value): number {
  const a = left ?? (typeof right === "string" ? "" : 0);
  const b = right ?? (typeof left === "string" ? "" : 0);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const textOf = (value: Value): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

/** What computing gives, undefined where it ends in an error of Excel. */
export function valueOf(of: Lazy): Value | undefined {
  try {
    return of();
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
}

const functions: Readonly<Record<string, (...of: Lazy[]) => Value>> = {
  N: (of) => (typeof of!() === "number" ? of!() : 0),
  IF: (test, then, otherwise) => (numberOf(test!()) !== 0 ? then!() : otherwise!()),
  IFERROR: (of, otherwise) => {
    const value = valueOf(of!);
    return value === undefined ? otherwise!() : value;
  },
  ISERROR: (of) => valueOf(of!) === undefined,
  ISLOGICAL: (of) => typeof valueOf(of!) === "boolean",
  ISNUMBER: (of) => typeof valueOf(of!) === "number",
  ISTEXT: (of) => typeof valueOf(of!) === "string",
  ASC: (of) =>
    textOf(of!()).replace(/[\uff01-\uff5e]|\u3000/gu, (wide) =>
      wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    ),
  CHAR: (of) => String.fromCharCode(numberOf(of!())),

  CLEAN: (of) => textOf(of!()).replace(/[\u0000-\u001f]/gu, ""),
  SEARCH: (what, within) => {
    const at = textOf(within!()).toLowerCase().indexOf(textOf(what!()).toLowerCase());
    if (at < 0) throw new CellError("#VALUE!");
    return at + 1;
  },
  SUBSTITUTE: (of, what, by) => textOf(of!()).split(textOf(what!())).join(textOf(by!())),
  TRIM: (of) => textOf(of!()).replace(/^ +| +$/gu, ""),
  LEN: (of) => textOf(of!()).length,
  MAX: (...all) => Math.max(...all.map((each) => numberOf(each()))),
  ABS: (of) => Math.abs(numberOf(of!())),
  MOD: (of, by) => {
    const [a, b] = [numberOf(of!()), numberOf(by!())];
    return a - b * Math.floor(a / b);
  },
  INT: (of) => Math.floor(numberOf(of!())),
  FIND: (what, within, start) => {
    const at = textOf(within!()).indexOf(textOf(what!()), start ? numberOf(start()) - 1 : 0);
    if (at < 0) throw new CellError("#VALUE!");
    return at + 1;
  },
};

const TOKEN =
  /"[^"]*"|\$?[A-Z]{1,2}\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?(?:e[+-]?\d+)?|<>|<=|>=|[-+*/&<>=(),]|FALSE|TRUE/gu;
const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (by) => by < 0,
  ">": (by) => by > 0,
  "=": (by) => by === 0,
  "<>": (by) => by !== 0,
  "<=": (by) => by <= 0,
  ">=": (by) => by >= 0,
};

/** What a native formula gives in Excel; throws a CellError where that is an error. */
export function evaluateAsExcel(formula: string, cells: Cells): Value {
  const known = readFormulas.get(formula) ?? readFormula(formula);
  readFormulas.set(formula, known);
  return known(cells);
}

/** A rule is computed for many cells and read once. */
const readFormulas = new Map<string, (cells: Cells) => Value>();

function readFormula(formula: string): (cells: Cells) => Value {
  let cells: Cells = () => null;
  const tokens = formula.slice(1).match(TOKEN) ?? [];
  if (tokens.join("") !== formula.slice(1)) throw new Error(`not read whole: ${formula}`);
  let at = 0;
  const chain = (
    next: () => Lazy,
    operators: string,
    apply: (a: Value, by: string, b: Value) => Value,
  ): Lazy => {
    let left = next();
    while (operators.split(" ").includes(tokens[at] ?? "")) {
      const by = tokens[at++]!;
      const [a, b] = [left, next()];
      left = () => apply(a(), by, b());
    }
    return left;
  };
  const compute = (a: Value, by: string, b: Value): number => {
    const [x, y] = [numberOf(a), numberOf(b)];
    if (by === "/" && y === 0) throw new CellError("#DIV/0!");
    return by === "+" ? x + y : by === "-" ? x - y : by === "*" ? x * y : x / y;
  };
  const comparison = (): Lazy =>
    chain(
      () =>
        chain(
          () => chain(() => chain(atom, "* /", compute), "+ -", compute),
          "&",
          (a, _by, b) => textOf(a) + textOf(b),
        ),
      "< > = <> <= >=",
      (a, by, b) => COMPARISONS[by]!(order(a, b)),
    );
  const atom = (): Lazy => {
    const token = tokens[at++]!;
    if (token === "(") {
      const inner = comparison();
      at++;
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1);
    if (/^\d/u.test(token)) return () => Number(token);
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    if (tokens[at] === "(") {
      const parts: Lazy[] = [];
      do {
        at++;
        parts.push(comparison());
      } while (tokens[at] === ",");
      at++;
      const call = functions[token];
      if (!call) throw new Error(`unknown function ${token}`);
      return () => call(...parts);
    }
    return () => {
      const value = cells(token.replace(/\$/gu, ""));
      if (typeof value === "string" && /^#[A-Z/0!?]+$/u.test(value)) throw new CellError(value);
      return value as Value;
    };
  };
  const whole = comparison();
  return (now) => {
    cells = now;
    return whole();
  };
}
