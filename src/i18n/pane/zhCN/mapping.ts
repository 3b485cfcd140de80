import { formatNumber } from "../formatNumber";
import type { MappingWords } from "../MappingWords";
import { signedSum } from "../signedSum";

const whole = (count: number): string => formatNumber("zh-CN", count, 0);

/** The mapping page in Chinese. */
export const mapping: MappingWords = {
  title: "表头对应",
  intro:
    "每一列读成了什么。改动在点“确认”后生效，并记在这个工作簿里：以后遇到同样的表头，照此读取。",
  table: (address, headingRows) => `数据表 ${address}，表头在第 ${span(headingRows, "–")} 行`,
  unsure: "请核对",
  used: "已使用的列",
  unused: "未使用的列",
  showUnused: (count) => `显示未使用的 ${whole(count)} 列`,
  hideUnused: "收起未使用的列",
  find: "查找标题",
  notFound: (query) => `未使用的列中没有标题含“${query}”的。`,
  more: (count) => `再显示 ${whole(count)} 列`,
  path: (path) => path.join(" › "),
  noHeading: "（没有标题）",
  samples: (samples) => samples.join("、"),
  noSamples: "没有数据",
  column: (letters) => `${letters} 列`,
  readAs: (letters) => `${letters} 列用作`,
  basisOf: (letters) => `${letters} 列的口径`,
  unitOf: (letters) => `${letters} 列的单位`,
  group: {
    school: "学校信息",
    pupils: "学生",
    teachers: "教师",
    premises: "校舍与场地",
    equipment: "设备",
  },
  none: "不使用",
  choose: "请选择",
  basis: { total: "总数", perPupil: "生均", perHundred: "每百名学生" },
  unit: { 0: "单位未定", 1: "元", 1000: "千元", 10000: "万元" },
  level: { primary: "只计小学", junior: "只计初中" },
  confidence: {
    chosen: "您已指定",
    certain: "已识别",
    likely: "请核对",
    none: "未使用",
    changed: "待确认",
  },
  unitFrom: {
    heading: "单位见标题",
    unitRow: "单位见单位行",
    title: "单位见表名",
    figures: "单位按数值大小推定",
  },
  sameAs: (letters) => `与 ${letters} 列是同一项，只能用其中一列`,
  decisions: "已作的决定",
  hiddenRows: "被筛选或隐藏的行",
  arts: "“艺术”与音乐、美术教师",
  indicators: "各项指标由哪些列算出",
  indicatorsNote: "按上面的对应，还没有核查。",
  sum: (terms) =>
    signedSum(
      terms.map(({ name, letters, sign }) => `${sign > 0 ? "+" : "-"}${name}（${letters} 列）`),
    ),
  missing: (ways) =>
    `缺${ways.map((fields) => fields.map((each) => `“${each}”`).join("和")).join("，或缺")}`,
  mixedBasis: "各列口径不一：总数和生均不能相加减",
  confirm: "确认",
  forget: "恢复自动识别",
  forgetNote: "恢复后，对这种表头的各项决定（包括并入、计入）一并取消。",
  changed: (count) => `改动 ${whole(count)} 列，尚未生效`,
  nothingRead: {
    title: "没有读到表头",
    body: "请切换到学校数据表，再打开本页。",
  },
};

function span(rows: readonly number[], dash: string): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return "—";
  return first === last ? String(first + 1) : `${first + 1}${dash}${last + 1}`;
}
