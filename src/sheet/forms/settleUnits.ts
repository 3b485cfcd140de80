import type { FormItem, FormRecord, FormValue } from "./FormReading";
import { labelUnit } from "./labelUnit";
import { unitKey } from "./unitKey";

/** An answer with the unit that its own cell writes. */
export interface ReadValue {
  readonly value: FormValue;
  readonly unit?: string;
}

/** A label path with its key and the unit that stands beside it. */
export interface ReadItem {
  readonly key: string;
  readonly path: readonly string[];
  readonly unit?: string;
}

/**
 * Takes the units out of cells such as "50 万元" where the item's other figures have the same one, or its label says
 * it. Where they do not agree the text stays as it is: 50 万元 beside 500000 is no column of one unit.
 */
export function settleUnits(
  items: readonly ReadItem[],
  records: readonly ReadonlyMap<string, ReadValue>[],
): { items: readonly FormItem[]; records: readonly FormRecord[] } {
  const units = new Map(items.map((item) => [item.key, unitOf(item, records)]));
  return {
    items: items.map(({ key, path }) => {
      const unit = units.get(key);
      return { key, path, ...(unit && { unit }) };
    }),
    records: records.map((record) => ({
      values: new Map(
        [...record].map(([key, { value, unit }]): [string, FormValue] => {
          if (unit === undefined || agree(unit, units.get(key))) return [key, value];
          const { written, ...cell } = value;
          return [key, written === undefined ? cell : { ...cell, value: written, kind: "text" }];
        }),
      ),
    })),
  };
}

function agree(unit: string, said: string | undefined): boolean {
  return unitKey(unit) === "plain" || unitKey(unit) === unitKey(said);
}

function unitOf(
  { key, path, unit }: ReadItem,
  records: readonly ReadonlyMap<string, ReadValue>[],
): string | undefined {
  const said = unit ?? labelUnit(path);
  if (said !== undefined) return said;
  const figures = records.flatMap((record) => {
    const read = record.get(key);
    return read && (read.unit !== undefined || read.value.kind === "number") ? [read] : [];
  });
  const [first] = figures;
  const isShared = figures.every((each) => unitKey(each.unit) === unitKey(first?.unit));
  const plain = figures.find((each) => unitKey(each.unit) === "plain");
  return isShared ? first?.unit : plain?.unit;
}
