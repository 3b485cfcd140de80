import { plainColumns } from "./build/columns";
import { columnName } from "./build/columnName";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** An Excel table with notes beside it on one sheet, a named range on the other. */
export function excelTables(): MadeWorkbook {
  const primary = seededSchools({ seed: 4130, primary: 20 });
  const junior = seededSchools({ seed: 4131, junior: 10, weak: { 4: { L5: 0.6 } } });
  const columns = plainColumns("primary");
  const last = columnName(columns.length);
  const small = new SheetPlan("小学");
  const first = placeTable(small, { top: 2, left: 1, columns, lines: primary });
  small.table({
    name: "小学条件",
    range: `B3:${last}${first.lastRow + 1}`,
    columns: columns.map(({ path }) => ({ name: path[0]! })),
    style: "TableStyleMedium2",
  });
  small.put(2, columns.length + 3, "核对人");
  small.put(3, columns.length + 3, "张敏");
  const large = new SheetPlan("初中");
  const second = placeTable(large, {
    ...{ top: 4, left: 1, columns: plainColumns("junior") },
    lines: junior,
  });
  large.put(1, 1, "清江县初中学校办学条件");
  return {
    sheets: [small, large],
    names: [{ name: "初中数据", range: `初中!$B$5:$${last}$${second.lastRow + 1}` }],
    truth: {
      shows: "An Excel table with a note beside it, and a table that a named range covers",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          outcome: tableTruth(first, { standard: "2017", levels: ["primary"] }),
        },
        {
          sheet: "初中",
          standard: "2017",
          outcome: tableTruth(second, { standard: "2017", levels: ["junior"] }),
        },
      ],
    },
  };
}
