import type { Column } from "./Column";
import { figures, known, plainStocks } from "./columns";

/** One row per school, whatever its levels: pupils and teachers under 小学 / 初中, the stocks whole. */
export function levelColumns(): Column[] {
  const sums = { sums: true };
  return [
    known("学校名称", "schoolName", (school) => school.name),
    known("学校类型", "schoolType", (school) => school.type),
    known(["在校生数", "小学"], "primaryPupils", figures.pupils("primary"), sums),
    known(["在校生数", "初中"], "juniorPupils", figures.pupils("junior"), sums),
    known(["在校生数", "高中"], "seniorPupils", (school) => school.pupils.senior, sums),
    ...(["primary", "junior"] as const).flatMap((level) => {
      const group = { primary: "小学教师（人）", junior: "初中教师（人）" }[level];
      return plainStocks(level)
        .slice(0, 3)
        .map((column) => ({ ...column, path: [group, ...column.path] }));
    }),
    ...plainStocks("primary").slice(3),
  ];
}
