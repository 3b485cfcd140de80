import type { MadeWorkbook } from "./build/MadeWorkbook";
import { SheetPlan, type CellInput } from "./build/SheetPlan";
import { titleAbove } from "./build/titleAbove";

const FUNDING: readonly (readonly CellInput[])[] = [
  ["项目", "单位", "2023年", "2024年", "2025年"],
  ["一般公共预算教育经费", "万元", 59953, 64808, 70577],
  ["小学生均公用经费", "元", 2293.27, 2297.3, 2313.09],
  ["初中生均公用经费", "元", 2353.82, 2482.14, 2685.04],
  ["教职工年人均工资", "万元", 7.26, 7.57, 7.7],
];
const FORM: readonly (readonly CellInput[])[] = [
  ["学校名称", "清江第一小学", "办学类型", "小学"],
  ["在校生数（人）", 1186, "班数（个）", 28],
  ["专任教师数（人）", 71, "校长（签字）", null],
  ["校园占地面积（㎡）", 18560, "联系电话", "0999-1234567"],
];
const STAFF: readonly (readonly CellInput[])[] = [
  ["姓名", "学校", "职称", "学历", "任教学科"],
  ["张建国", "清江第一小学", "高级教师", "本科", "数学"],
  ["李秀英", "清江第二小学", "一级教师", "专科", "音乐"],
  ["王志强", "河口镇中心小学", "二级教师", "本科", "体育"],
];

/** What lies in the same folder and is no table of schools: finances, one school's form, a list of teachers. */
export function notSchoolTables(): MadeWorkbook {
  const sheets = [
    sheetOf("经费", "清江县教育经费情况", FUNDING),
    sheetOf("学校基本情况", "义务教育学校基本情况登记表", FORM),
    sheetOf("教师花名册", "清江县中小学教师花名册", STAFF),
  ];
  const failures = ["noHeading", "noPupils", "noIndicators", "noSchools"];
  return {
    sheets,
    truth: {
      shows:
        "A funding table, one school's form and a list of teachers are refused and left as they are",
      checks: sheets.map(({ name }) => ({
        sheet: name,
        standard: "2017" as const,
        outcome: { kind: "notRecognised" as const, failures },
      })),
    },
  };
}

function sheetOf(name: string, title: string, rows: readonly (readonly CellInput[])[]): SheetPlan {
  const sheet = new SheetPlan(name);
  titleAbove(sheet, 0, 0, rows[0]!.length, title);
  rows.forEach((row, down) => row.forEach((input, right) => sheet.put(down + 1, right, input)));
  return sheet;
}
