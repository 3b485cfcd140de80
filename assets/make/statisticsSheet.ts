import type { BasicStocks } from "./basicStocks";
import type { SchoolRow } from "./conditions";
import { SheetBuilder } from "./sheetBuilder";
import { stackedHeadings } from "./stackedHeadings";
import { statisticsFigures, type StatisticsFigures } from "./statisticsFigures";

interface Drawn {
  row: SchoolRow;
  basic: BasicStocks;
  figures: StatisticsFigures;
  place: number;
}

interface Column {
  path: readonly string[];
  width: number;
  style: "text" | "centred" | "whole" | "two";
  cell: (drawn: Drawn) => string | number | undefined;
}

const text = (path: string, width: number, cell: Column["cell"]): Column => ({
  ...{ path: [path], width, cell },
  style: width > 90 ? "text" : "centred",
});
const whole = (path: readonly string[], cell: Column["cell"], width = 58): Column => ({
  ...{ path, width, cell },
  style: "whole",
});

const share = (figure: number, hundredths: number): number =>
  Math.floor((figure * hundredths) / 100);
const teachers = "专任教师（人）";
const buildings = "本学年校舍建筑面积（平方米）";
const conditions = "占地面积及其他办学条件";

const COLUMNS: readonly Column[] = [
  text("统计三级", 62, () => "示范县"),
  text("学校（机构）标识码", 92, ({ place }) => `21${String(34001001 + place * 7)}`),
  text("学校（机构）名称", 150, ({ row }) => row.school.name),
  text("学校（机构）办学类型", 122, ({ row }) => row.school.type),
  text("举办者类型", 84, () => "县级教育部门"),
  text("驻地城乡类型", 62, ({ row }) => row.school.place),
  text("是否计校数", 52, () => "是"),
  whole(["班数（个）"], ({ row }) => row.classes),
  whole(["在校生数（人）", "小学"], ({ row }) => row.school.primary),
  whole(["在校生数（人）", "初中"], ({ row }) => row.school.junior),
  whole(["在校生数（人）", "高中"], ({ row }) => row.school.senior),
  whole([teachers, "计"], ({ basic }) => basic.teachers),
  whole([teachers, "其中:女"], ({ basic }) => share(basic.teachers, 61)),
  whole([teachers, "#按学历分", "博士研究生"], () => 0),
  whole([teachers, "#按学历分", "硕士研究生"], ({ figures }) => figures.degrees.master),
  whole([teachers, "#按学历分", "本科"], ({ figures }) => figures.degrees.bachelor),
  whole([teachers, "#按学历分", "专科"], ({ figures }) => figures.degrees.college),
  whole([teachers, "#按学历分", "高中阶段及以下"], ({ figures }) => figures.degrees.below),
  whole([teachers, "#按专业技术职务分", "正高级"], ({ figures }) => figures.titles.fullSenior),
  whole([teachers, "#按专业技术职务分", "副高级"], ({ figures }) => figures.titles.associateSenior),
  whole([teachers, "#按专业技术职务分", "中级"], ({ figures }) => figures.titles.intermediate),
  whole([teachers, "#按专业技术职务分", "助理级及以下"], ({ figures }) => figures.titles.lower),
  whole([teachers, "#按授课课程分", "体育与健康"], ({ figures }) => figures.subjects.sports),
  whole([teachers, "#按授课课程分", "艺术", "计"], ({ figures }) => figures.subjects.arts),
  whole([teachers, "#按授课课程分", "艺术", "音乐"], ({ figures }) => figures.subjects.music),
  whole([teachers, "#按授课课程分", "艺术", "美术"], ({ figures }) => figures.subjects.fineArt),
  whole(["县级以上骨干教师数（人）"], ({ row }) => row.stocks.backbone, 72),
  whole([buildings, "合计"], ({ row, figures }) => share(row.stocks.rooms + figures.gym, 158), 72),
  whole(
    [buildings, "教学及辅助用房", "计"],
    ({ row, figures }) => row.stocks.rooms + figures.gym,
    72,
  ),
  whole([buildings, "教学及辅助用房", "教室"], ({ row }) => share(row.stocks.rooms, 62), 72),
  whole([buildings, "教学及辅助用房", "室内体育用房"], ({ figures }) => figures.gym, 72),
  whole([conditions, "占地面积（平方米）", "计"], ({ row }) => row.stocks.grounds * 3, 72),
  whole(
    [conditions, "占地面积（平方米）", "其中", "运动场地面积"],
    ({ row, figures }) => row.stocks.grounds - figures.gym,
    72,
  ),
  whole([conditions, "图书（册）"], ({ basic }) => basic.books, 72),
  whole([conditions, "计算机数（台）", "计"], ({ basic }) => basic.computers),
  whole(
    [conditions, "计算机数（台）", "其中:教学用计算机"],
    ({ basic }) => share(basic.computers, 86),
    72,
  ),
  whole([conditions, "网络多媒体教室（间）"], ({ row }) => row.stocks.multimedia, 72),
  {
    path: [conditions, "固定资产总值（万元）", "教学仪器设备资产值", "计"],
    ...{ width: 82, style: "two" },
    cell: ({ row }) => row.stocks.equipment,
  },
  {
    path: [conditions, "固定资产总值（万元）", "教学仪器设备资产值", "其中:当年新增"],
    ...{ width: 82, style: "two" },
    cell: ({ row }) => share(row.stocks.equipment, 700) / 100,
  },
];
const NAME_COLUMN = 2;

/** The same schools as the statistics system exports them: raw figures under four merged heading rows. */
export function statisticsSheet(
  name: string,
  title: string,
  rows: readonly SchoolRow[],
  basics: readonly BasicStocks[],
): SheetBuilder {
  const widths = COLUMNS.map(({ width }) => width);
  const frozen = { rows: 5, columns: NAME_COLUMN + 1 };
  const sheet = new SheetBuilder(name, widths, frozen, { 0: 36, 4: 44 });
  COLUMNS.forEach((_, column) =>
    sheet.put(0, column, column === 0 ? title : undefined, "leftTitle"),
  );
  sheet.merge(0, 0, 0, COLUMNS.length - 1);
  const paths = COLUMNS.map(({ path }) => path);
  const first = 1 + stackedHeadings(sheet, 1, paths);
  const figures = statisticsFigures(rows, basics);
  const sums = COLUMNS.map(() => 0);
  rows.forEach((row, place) =>
    COLUMNS.forEach(({ cell, style }, column) => {
      const value = cell({ row, basic: basics[place]!, figures: figures[place]!, place });
      sheet.put(first + place, column, value, style);
      if (typeof value === "number") sums[column]! += value;
    }),
  );
  const total = first + rows.length;
  COLUMNS.forEach(({ style }, column) => {
    if (style === "text" || style === "centred")
      sheet.put(total, column, column === NAME_COLUMN ? "合计" : undefined, "totalText");
    else {
      const letters = lettersOf(column);
      sheet.formula(
        ...([total, column, `=SUM(${letters}${first + 1}:${letters}${total})`] as const),
        Math.round(sums[column]! * 100) / 100,
        style === "two" ? "totalTwo" : "totalWhole",
      );
    }
  });
  return sheet;
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
