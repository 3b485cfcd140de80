import { indexColumn, known, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable, type Line } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** A subtotal under every township's schools, a total and a mean at the end. */
export function townshipTotals(): MadeWorkbook {
  const schools = seededSchools({ seed: 4110, primary: 32, weak: { 21: { L3: 0.88 } } });
  const sheet = new SheetPlan("小学");
  const columns = [
    indexColumn,
    known("所属乡镇", "township", (school) => school.township),
    ...plainColumns("primary"),
  ];
  const townships = [...new Set(schools.map(({ township }) => township))];
  const lines = townships.flatMap((township): Line[] => {
    const own = schools.filter((school) => school.township === township);
    return [...own, { total: `${township}小计`, of: own }];
  });
  const table = placeTable(sheet, {
    top: 0,
    left: 0,
    columns,
    lines: [
      ...lines,
      { total: `全县合计（${schools.length}所）`, of: schools },
      { mean: "校均", of: schools },
    ],
  });
  return {
    sheets: [sheet],
    truth: {
      shows: "小计 under every township, 合计 and 校均 at the end are no schools",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
