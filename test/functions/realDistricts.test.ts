import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exactDecomposition } from "../oracle/exactDecomposition";
import { exactDifferenceCoefficient } from "../oracle/exactSpread";
import { relativeError } from "../oracle/relativeError";
import { callAsExcel } from "./callAsExcel";

/*
 * 420 real Californian districts in their counties. The file is not part of this project; where it lies beside the
 * checkout, DECOMPOSE of computers per student must equal exact fractions of the very same digits.
 */
const file = join(__dirname, "../../../shared/data/california-schools.csv");
if (existsSync(file))
  test("computers per student by county: DECOMPOSE = exact fractions, and adds up", compare);
else
  test("not compared: california-schools.csv is not beside this checkout", () => {
    expect(existsSync(file)).toBe(false);
  });

function compare(): void {
  const [headings, ...rows] = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.replace(/"/gu, "").split(","));
  const column = (name: string): string[] => rows.map((row) => row[headings!.indexOf(name)]!);
  const computers = column("computer").map(Number);
  const students = column("students").map(Number);
  const counties = column("county");
  expect(rows).toHaveLength(420);
  const names = [...new Set(counties)];

  const cells = (one: readonly unknown[]) => one.map((cell) => [cell]);
  const found = callAsExcel("DECOMPOSE", [cells(computers), cells(students), cells(counties)]) as (
    string | number
  )[][];
  expect(found.map(([label]) => label)).toEqual([...names, "合计"]);

  const exact = exactDecomposition(
    computers,
    students,
    counties.map((county) => names.indexOf(county)),
  );
  expect(exact.addsUp).toBe(true);
  exact.groups.forEach((group, index) => {
    const [, share, mean, coefficient, within, between] = found[index] as number[];
    expect(relativeError(share!, group.share)).toBeLessThan(1e-15);
    expect(relativeError(mean!, group.mean)).toBeLessThan(1e-15);
    expect(relativeError(within!, group.within)).toBeLessThan(1e-13);
    expect(relativeError(between!, group.between)).toBeLessThan(1e-13);
    const own = (numbers: readonly number[]) =>
      numbers.filter((_, district) => counties[district] === names[index]);
    const ownCoefficient = exactDifferenceCoefficient(own(computers), own(students)).coefficient;
    expect(relativeError(coefficient!, ownCoefficient)).toBeLessThan(1e-13);
  });
  const [, share, , coefficient, within, between] = found.at(-1) as number[];
  expect(share).toBe(1);
  expect(coefficient).toBe(callAsExcel("CVRATIO", [cells(computers), cells(students)]));
  expect(within! + between!).toBe(coefficient! ** 2);
  expect(relativeError(within!, exact.within)).toBeLessThan(1e-13);
  expect(relativeError(between!, exact.between)).toBeLessThan(1e-13);
}
