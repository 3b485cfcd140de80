import { plainColumns, known } from "./build/columns";
import { foldedTruth } from "./build/foldedTruth";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";

/** The units' names begin with their parent's: 石门乡中心小学石桥教学点; 计校标识 is 0. */
export function unitsByName(): MadeWorkbook {
  const drawn = seededSchools({
    seed: 4119,
    primary: 22,
    teachingPoints: [22, 31],
    weak: { 16: { L5: 0.9 } },
  });
  const centre = (township: string) =>
    drawn.find(({ name }) => name === `${township}中心小学`)!.name;
  const names: Readonly<Record<number, string>> = {
    22: `${centre("石门乡")}石桥教学点`,
    23: `${centre("大坪乡")}岩头教学点`,
    21: `${centre("柏树乡")}（东校区）`,
  };
  const schools = drawn.map((school, place) =>
    names[place] ? { ...school, name: names[place], counted: false } : school,
  );
  const units: Record<string, { into: string }> = {
    [names[22]!]: { into: centre("石门乡") },
    [names[23]!]: { into: centre("大坪乡") },
    [names[21]!]: { into: centre("柏树乡") },
  };
  const otherwise = { ...units, [names[23]!]: "leaveOut" as const, [names[21]!]: "own" as const };
  const sheet = new SheetPlan("小学办学条件");
  const columns = [
    ...plainColumns("primary"),
    known("计校标识", "counted", (school) => (school.counted ? 1 : 0)),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  const suggestions = Object.fromEntries(
    Object.entries(units).map(([name, { into }]) => [name, into]),
  );
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Units whose names begin with their parent's name are folded into it after a question, or count by themselves, or not at all",
      checks: [
        {
          sheet: "小学办学条件",
          standard: "2017",
          asked: [{ code: "notCountedUnits", answer: { units }, suggestions }],
          outcome: foldedTruth(table, "2017", units),
        },
        {
          sheet: "小学办学条件",
          standard: "2017",
          asked: [{ code: "notCountedUnits", answer: { units: otherwise }, suggestions }],
          outcome: foldedTruth(table, "2017", otherwise),
        },
      ],
    },
  };
}
