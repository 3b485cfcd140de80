import fc from "fast-check";
import { readForm } from "../../../src/sheet/forms/readForm";
import type { FormReading } from "../../../src/sheet/forms/FormReading";
import { laidOutForm, type LaidOutForm } from "./laidOutForm";

const plain = (label: string): string =>
  label.replace(/[\s：:]+/gu, "").replace(/[（(][^）)]*[）)]$/u, "");
const at = (row: number, column: number): string => `${row},${column}`;

/** What a cell's text means: the figure before a unit, the ticked word. */
const MEANT: Readonly<Record<string, string>> = { "☑公办 □民办": "公办", "□公办 ■民办": "民办" };

function check({ grid, truths }: LaidOutForm, isExact = true): { read: number; asked: number } {
  const reading = readForm(grid);
  if (!reading) return { read: 0, asked: truths.length };
  accountsForEveryCell(grid, reading);
  const byPlace = new Map(truths.map((truth) => [at(truth.row, truth.column), truth]));
  let read = 0;
  for (const record of reading.records)
    for (const item of reading.items) {
      const value = record.values.get(item.key);
      if (!value) continue;
      const truth = byPlace.get(at(value.row, value.column));
      if (!truth)
        throw new Error(`${item.path.join("/")} is said to be at ${at(value.row, value.column)}`);
      const path = item.path.map(plain);
      // One label too many makes a column that no check takes for a figure of the school: no wrong value.
      expect(isExact ? path : path.filter((label) => truth.path.includes(label))).toEqual(
        truth.path,
      );
      const meant = MEANT[String(truth.value)] ?? truth.value;
      expect(value.value).toBe(meant);
      read++;
    }
  return { read, asked: truths.filter(({ value }) => value !== "").length };
}

function accountsForEveryCell(grid: LaidOutForm["grid"], reading: FormReading): void {
  const seen = [
    ...reading.labels,
    ...reading.texts,
    ...reading.notUnderstood,
    ...reading.leftOut.flatMap(({ cells }) => cells),
    ...reading.records.flatMap(({ values }) => [...values.values()]),
  ].map(({ row, column }) => at(row, column));
  const filled = grid.values.flatMap((row, index) =>
    row.flatMap((value, offset) =>
      String(value ?? "").trim() === ""
        ? []
        : [at(grid.firstRow + index, grid.firstColumn + offset)],
    ),
  );
  expect([...seen].sort()).toEqual([...filled].sort());
}

test("a form laid out at random reads back to what it means, or says what it did not understand; never a wrong value", () => {
  let read = 0;
  let asked = 0;
  fc.assert(
    fc.property(laidOutForm, (form) => {
      const counts = check(form);
      read += counts.read;
      asked += counts.asked;
    }),
    { numRuns: 600, seed: 20_260_901 },
  );
  // Saying "not understood" of everything would pass too: nine in ten must be read.
  expect(read / asked).toBeGreaterThan(0.9);
});

test("a form without merged cells, as a csv file has it, gives no wrong value either", () => {
  fc.assert(
    fc.property(laidOutForm, ({ grid: { merges: _merges, ...grid }, truths }) => {
      check({ grid, truths }, false);
    }),
    { numRuns: 600, seed: 20_260_902 },
  );
});
