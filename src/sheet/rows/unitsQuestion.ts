import type { Level } from "../../standards/Level";
import { levelInName } from "../levelInName";
import type { OfferedUnit, Question } from "../Question";
import { allPupils } from "./allPupils";
import type { ReadRow } from "../readSchoolRow";
import { rowsOfOneKey } from "./rowsOfOneKey";

/** Asks whose part each unit is, with the parent that a column or its name points to. */
export function unitsQuestion(
  units: readonly ReadRow[],
  schools: readonly ReadRow[],
): Extract<Question, { readonly code: "notCountedUnits" }> {
  const shared = new Set(rowsOfOneKey(schools).map(({ row }) => row));
  const parents = schools.filter((row) => !shared.has(row));
  const named = parents.map((row) => ({ row, name: narrow(row.school.name) }));
  const offered = units.map((unit): OfferedUnit => {
    const { key = "", row, name } = unit.school;
    const pupils = allPupils(unit.school);
    const suggestion = parentOf(unit, named)?.school.key;
    return {
      key,
      row,
      name,
      ...(pupils !== undefined && { pupils }),
      ...(suggestion && { suggestion }),
    };
  });
  return {
    code: "notCountedUnits",
    units: offered,
    parents: parents.map(({ school }) => ({ key: school.key ?? "", name: school.name })),
  };
}

interface Named {
  readonly row: ReadRow;
  readonly name: string;
}

/** By the column that names it or a remark (并入东街小学), by the longest name that the unit's begins with, by the one 中心校 of its township. */
function parentOf(unit: ReadRow, schools: readonly Named[]): ReadRow | undefined {
  const isNear = ({ row }: Named): boolean =>
    row.school.county === unit.school.county && row.school.prefecture === unit.school.prefecture;
  const near = schools.filter(isNear);
  // 东山中学附属小学 is no part of 东山中学: their levels are others.
  const alike = near.filter(({ row }) => shareLevel(row, unit));
  const counted = /(?:并入|属于?|计入)(.+)$/u.exec(narrow(unit.text("counted")))?.[1];
  const said = narrow(unit.text("parentSchool")) || counted || "";
  if (said !== "") return near.find(({ name }) => name === said)?.row;
  const own = narrow(unit.school.name);
  const longest = alike
    .filter(({ name }) => own.startsWith(name) && own !== name)
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (longest) return longest.row;
  const township = unit.text("township");
  const centres = alike.filter(
    ({ row, name }) =>
      township !== "" &&
      row.text("township") === township &&
      /中心(小学|学校|校)|学区$/u.test(name),
  );
  return centres.length === 1 ? centres[0]!.row : undefined;
}

function shareLevel(one: ReadRow, other: ReadRow): boolean {
  const [ofOne, ofOther] = [levelsSaid(one), levelsSaid(other)];
  return (
    ofOne.length === 0 || ofOther.length === 0 || ofOne.some((level) => ofOther.includes(level))
  );
}

function levelsSaid({ school: { kind, levels, name } }: ReadRow): readonly Level[] {
  if (kind === "nineYear" || kind === "twelveYear") return [];
  const named = kind === "unknown" ? levelInName(name) : undefined;
  return named ? [named] : levels;
}

function narrow(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}
