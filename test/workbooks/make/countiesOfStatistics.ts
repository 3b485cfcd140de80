import { countyTruths } from "./build/countyTruths";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { statisticsColumns } from "./build/statisticsColumns";
import { columnTruths } from "./build/tableTruth";

/** The export of a whole prefecture: 统计三级 names the county in every row, 统计二级 the prefecture. */
export function countiesOfStatistics(): MadeWorkbook {
  const schools = ["清江县", "东平县", "江城区"].flatMap((county, place) =>
    seededSchools({
      seed: 4210 + place,
      ...{ county, primary: 12 },
      ...(place === 2 && { weak: { 3: { L2: 0.5 } } }),
    }),
  );
  const sheet = new SheetPlan("普通小学");
  const columns = [
    { path: ["统计二级"], field: "prefecture" as const, cell: () => "江州市" },
    ...statisticsColumns("primary"),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "A prefecture's export with 统计二级 and 统计三级: three counties, each judged by itself",
      checks: [
        {
          sheet: "普通小学",
          standard: "2017",
          asked: [{ code: "artsHoldMusicAndArt", answer: { artsHoldMusicAndArt: true } }],
          outcome: {
            kind: "counties",
            headingRows: table.headingRows,
            columns: columnTruths(table),
            counties: countyTruths(table, "2017"),
            leftOut: [],
            unreadable: [],
          },
        },
      ],
    },
  };
}
