import { boxesToRead } from "../../src/excel/emptyCells/boxesToRead";

const box = (sheet: string, top: number, bottom: number, column = 0) => ({
  sheet,
  top,
  left: column,
  bottom,
  right: column,
});

test("ranges of one table are read as one rectangle, each sheet by itself", () => {
  expect(boxesToRead([box("小学", 1, 60), box("小学", 1, 60, 4), box("初中", 1, 18)])).toEqual([
    { sheet: "小学", top: 1, left: 0, bottom: 60, right: 4 },
    box("初中", 1, 18),
  ]);
});

test("ranges far apart are read one by one, and each once however many formulas ask", () => {
  const near = box("小学", 1, 5);
  const far = box("小学", 900_000, 900_005);
  const asked = Array.from({ length: 1000 }, () => [{ ...near }, { ...far }]).flat();
  expect(boxesToRead(asked)).toEqual([near, far]);
});
