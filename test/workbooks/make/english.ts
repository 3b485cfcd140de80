import { figures, known } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

const PLACES = "Riverside Hillside Lakeview Oakwood Stonebridge Willow Northgate Southgate".split(
  " ",
);

/** An international adviser's table: English headings in two rows, units in brackets. */
export function english(): MadeWorkbook {
  const schools = seededSchools({ seed: 4129, primary: 16, weak: { 6: { L3: 0.9 } } }).map(
    (school, place) => ({
      ...school,
      name: `${PLACES[place % 8]!} Primary School No. ${place + 1}`,
      type: "Primary",
    }),
  );
  const sheet = new SheetPlan("Primary schools");
  const people = "Teachers";
  const columns = [
    known("School", "schoolName", (school) => school.name),
    known("Type", "schoolType", (school) => school.type),
    known("Pupils", "pupils", figures.pupils("primary")),
    known([people, "Above-degree teachers"], "aboveDegreeTeachers", figures.above("primary")),
    known(
      [people, "Backbone teachers"],
      "backboneTeachers",
      figures.teacher("primary", "backbone"),
    ),
    known([people, "PE and art teachers"], "sportsArtTeachers", figures.sportsArts("primary")),
    known("Teaching area\n(m2)", "teachingArea", figures.netTeachingArea),
    known("Sports area (sqm)", "sportsArea", figures.sportsArea),
    known("Equipment value (10,000 yuan)", "equipmentValue", figures.equipment(10_000), {
      factor: 10_000,
    }),
    known("Multimedia rooms", "multimediaRooms", ({ stocks }) => stocks.multimedia),
  ];
  titleAbove(sheet, 0, 0, columns.length, "Qingjiang County: conditions of primary schools, 2026");
  const lines = [...schools, { total: "Total", of: schools }];
  const table = placeTable(sheet, { top: 1, left: 0, columns, lines });
  return {
    sheets: [sheet],
    truth: {
      shows: "English headings under a group, with units in brackets and a line break",
      checks: [
        {
          sheet: "Primary schools",
          standard: "2017",
          asked: [{ code: "columnsUncertain", answer: { confirmed: true }, optional: true }],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
