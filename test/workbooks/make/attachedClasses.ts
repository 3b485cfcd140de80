import { figures, known, plainStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Primary schools with attached junior classes and with kindergarten classes, whose children weigh nothing. */
export function attachedClasses(): MadeWorkbook {
  const schools = seededSchools({ seed: 4120, primary: 20, nineYear: 2 }).map((school) =>
    school.type === "九年一贯制学校"
      ? { ...school, name: school.name.replace("九年一贯制学校", "小学"), type: "小学附设初中班" }
      : school,
  );
  const sheet = new SheetPlan("小学及附设班");
  const sums = { sums: true };
  const teachers = (["primary", "junior"] as const).flatMap((level) =>
    plainStocks(level)
      .slice(0, 3)
      .map((column) => ({
        ...column,
        path: [...column.path, { primary: "小学", junior: "初中" }[level]],
      })),
  );
  const byKind = [0, 3, 1, 4, 2, 5].map((place) => teachers[place]!);
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known("办学类型", "schoolType", (school) => school.type),
    known("小学在校生数", "primaryPupils", figures.pupils("primary"), sums),
    known("初中在校生数", "juniorPupils", figures.pupils("junior"), sums),
    known("附设幼儿班人数", "kindergartenPupils", (school, place) =>
      place % 3 === 0 ? 24 + school.classes : 0,
    ),
    ...byKind,
    ...plainStocks("primary").slice(3),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "附设初中班 share the stocks by the weights, 附设幼儿班 do not; one figure per level under 小学 / 初中",
      checks: [
        {
          sheet: "小学及附设班",
          standard: "2017",
          outcome: tableTruth(table, {
            standard: "2017",
            levels: ["primary", "junior"],
            notices: ["combinedSplit"],
          }),
        },
      ],
    },
  };
}
