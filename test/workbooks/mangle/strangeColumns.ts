import type { Column } from "../make/build/Column";
import { other } from "../make/build/columns";
import type { School } from "../make/build/School";

const teachers = ({ teachers: { primary, junior } }: School): number => primary.all + junior.all;

/** Columns that nobody needs; most are named or filled much like those that count. */
export const strangeColumns: readonly Column[] = [
  other("备注", (_school, place) => (place % 3 === 0 ? "新建校" : null)),
  other("校长姓名", (_school, place) => `王${"一二三四五"[place % 5]}`),
  other("联系电话", (_school, place) => `0999-62${String(1000 + place * 37)}`),
  other("建校年份", (_school, place) => 1950 + place * 5),
  other("教职工数（人）", (school) => teachers(school) + 6),
  other("其中：女教师", (school) => Math.floor(teachers(school) * 0.6)),
  other("占地面积（㎡）", ({ stocks }) => stocks.groundArea * 3),
  other("在校生数（2025年）", ({ pupils }) => pupils.primary + pupils.junior + 11),
  other("县级以上骨干教师占比（%）", (school) => school.teachers.primary.backbone % 17),
  other("体育馆（个）", ({ stocks }) => (stocks.gymArea > 0 ? 1 : 0)),
  other("实验室（间）", ({ classes }) => Math.floor(classes / 6)),
  other("当年新增教学仪器设备值（万元）", ({ stocks }) => stocks.equipmentYuan / 400_000),
  other("是否达标", (_school, place) => (place % 4 === 0 ? "否" : "是")),
  other("全县排名", (_school, place) => place + 1),
];
