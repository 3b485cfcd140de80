import type { SheetGrid } from "../../src/sheet/SheetGrid";

/** nationGrid's figures as plain columns, one set per level; counties lie one after the other. */
export interface NationColumns {
  readonly levels: readonly {
    readonly limits: readonly number[];
    readonly pupils: Float64Array;
    readonly sharers: Float64Array;
    /** L1 to L7, NaN where missing. */
    readonly stocks: readonly Float64Array[];
    /** Where each county begins, and the end. */
    readonly starts: Int32Array;
  }[];
}

const LIMITS = [
  [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
];
const PER = [100, 100, 100, 1, 1, 1, 100];
const IS_SHARED = [false, false, false, true, true, true, true];

export function nationColumns({ values }: SheetGrid): NationColumns {
  const levels = LIMITS.map((limits, level) => {
    const rows = values.slice(1).filter((row) => {
      const isSmall = row[6] === "小学教学点" && Number(row[10]) < 50;
      return Number(row[10 + level]) > 0 && !isSmall;
    });
    const starts = [0];
    rows.forEach((row, index) => {
      if (index > 0 && row[2] !== rows[index - 1]![2]) starts.push(index);
    });
    const column = (of: (row: (typeof rows)[number]) => number): Float64Array =>
      Float64Array.from(rows, of);
    const isCombined = column((row) => (Number(row[10]) > 0 && Number(row[11]) > 0 ? 1 : 0));
    const cell = (row: (typeof rows)[number], at: number): number =>
      typeof row[at] === "number" ? row[at] : NaN;
    const stocks = [
      ...[12, 13, 14].map((at) =>
        column((row) => cell(row, at)).map((each, row) => (isCombined[row] ? NaN : each)),
      ),
      column((row) => cell(row, 15) - cell(row, 16)),
      column((row) => cell(row, 17)),
      column((row) => cell(row, 18) * 10_000),
      column((row) => cell(row, 19)),
    ];
    return {
      limits,
      pupils: column((row) => Number(row[10 + level])),
      sharers: column((row) =>
        level === 0
          ? Number(row[10]) + 1.1 * Number(row[11])
          : Number(row[10]) / 1.1 + Number(row[11]),
      ),
      stocks,
      starts: Int32Array.from([...starts, rows.length]),
    };
  });
  return { levels };
}

/** What C would do: every coefficient of every county, and how many schools fail, pass with an item short, stay open. */
export function columnarLoop({ levels }: NationColumns) {
  let failing = 0;
  let borderline = 0;
  let unknown = 0;
  let coefficients = 0;
  for (const { limits, pupils, sharers, stocks, starts } of levels)
    for (let county = 0; county + 1 < starts.length; county++) {
      const [from, to] = [starts[county]!, starts[county + 1]!];
      for (let item = 0; item < stocks.length; item++) {
        const stock = stocks[item]!;
        const divisors = IS_SHARED[item] ? sharers : pupils;
        let total = 0;
        let heads = 0;
        for (let row = from; row < to; row++) {
          if (!(stock[row]! >= 0)) continue;
          total += (stock[row]! * pupils[row]!) / divisors[row]!;
          heads += pupils[row]!;
        }
        const mean = total / heads;
        let squares = 0;
        for (let row = from; row < to; row++) {
          if (!(stock[row]! >= 0)) continue;
          const distance = stock[row]! / divisors[row]! - mean;
          squares += pupils[row]! * distance * distance;
        }
        coefficients += Math.sqrt(squares / heads) / mean;
      }
      for (let row = from; row < to; row++) {
        let short = 0;
        let below = 0;
        let missing = 0;
        for (let item = 0; item < stocks.length; item++) {
          const stock = stocks[item]![row]!;
          const value = (stock * PER[item]!) / (IS_SHARED[item] ? sharers : pupils)[row]!;
          if (!(stock >= 0)) missing++;
          else if (value < limits[item]!) {
            short++;
            if (value < limits[item]! * 0.85) below++;
          }
        }
        if (below > 0 || short > 1) failing++;
        else if (missing > 0) unknown++;
        else if (short === 1) borderline++;
      }
    }
  return { failing, borderline, unknown, coefficients };
}
