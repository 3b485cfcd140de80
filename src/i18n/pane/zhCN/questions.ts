import { formatNumber } from "../formatNumber";
import type { QuestionWords } from "../QuestionWords";

const whole = (count: number): string => formatNumber("zh-CN", count, 0);

/** The questions before a check in Chinese. */
export const questions: QuestionWords = {
  title: (count) => `先确认 ${whole(count)} 件事`,
  nothingDone: "还没有核查，没有写入任何内容。您的回答记在这个工作簿里，同样的表头不再问。",
  confirm: "确认并核查",
  unanswered: "请先选择",
  stillOpen: (count) => `还有 ${whole(count)} 件事没有选择`,
  number: (place, of) => `第 ${place} 件，共 ${of} 件`,

  whichTable: "核查哪一个表？",
  whichTableNote: (tables) => `这张工作表里有 ${whole(tables)} 个表，一次核查一个。`,
  oneTable: (tables) => `${whole(tables)} 个表合为一个表`,
  tableRows: (rows) => `${whole(rows)} 行`,
  untitled: (place) => `第 ${whole(place)} 个表`,
  showTable: (address) => `在表格中查看 ${address}`,

  samples: (samples) => `这一列：${samples.join("、")}。`,

  hiddenRows: (rows) => `${whole(rows)} 行被筛选或隐藏，要计入吗？`,
  hiddenRowsNote: (rows) =>
    `${rows
      .slice(0, 5)
      .map((row) => `第 ${row + 1} 行`)
      .join("、")}${rows.length > 5 ? " 等" : ""}。少计学校，会改变达标数和差异系数。`,
  countAll: "全部计入",
  visibleOnly: "只计可见行",

  columnsUncertain: "这几列读得对吗？",
  columnsUncertainNote:
    "标题认得，但所在的分组不常见，或看不出分组到哪一列为止（把分组的单元格合并即可）。读错的请改正。",
  sameField: (field) => `哪一列是“${field}”？`,
  sameFieldNote: "这几列像是同一项。选定一列后，其余默认不使用。",

  unclearUnit: (heading) => `“${heading}”的单位是什么？`,
  unclearUnitNote: "标题、单位行和表名都没有写明，数值大小也看不出。",
  unlikelyUnitNote: "按写明的单位计算，生均数值与常见水平相差过大，请核对单位。",
  unit: { 1: "元", 1000: "千元", 10000: "万元" },
  perPupil: (school, amount) => `${school}：生均 ${amount} 元`,

  unclearPupils: (heading) => `“${heading}”是哪些学生？`,
  unclearPupilsNote: "表中另有一个学段的学生数。生均和每百名学生的数值都按学生数计算。",
  pupilsOf: {
    pupils: "全校学生",
    primaryPupils: "小学部学生",
    juniorPupils: "初中部学生",
    seniorPupils: "高中部学生",
  },
  noPupilsOfOurs: "都不是，不使用这一列",

  arts: "“艺术”教师是否已含音乐、美术教师？",
  artsEvidence: (equalRows, rows) =>
    `${whole(rows)} 行中有 ${whole(equalRows)} 行：艺术 = 音乐 + 美术。如已包含，再相加会把教师计两次。`,
  artsHold: "已包含",
  artsHoldNote: "体艺教师 = 体育 + 艺术",
  artsApart: "不包含",
  artsApartNote: "体艺教师 = 体育 + 艺术 + 音乐 + 美术",

  units: (count) => `${whole(count)} 个不计校数的单位，并入哪所学校？`,
  unitsNote: "教学点、分校等不单独计校，学生和各项资源并入所属学校后再核查。",
  parentOf: (unit) => `${unit} 并入`,
  choose: "请选择",
  suggested: "推荐",
  own: "单独计为学校",
  leaveOut: "不计",
  intoSchools: "并入",
  restLabel: "尚未选择的，都",
  pupils: (count) => `${whole(count)} 人`,
  row: (row) => `第 ${row + 1} 行`,

  noLevel: "这张表是小学还是初中？",
  noLevelNote: "工作表名称和各列都没有写明学段。两个学段的限值不同。",
};
