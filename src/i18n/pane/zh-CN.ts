import type { LeftOut } from "../../assessment/LeftOut";
import type { RecognitionFailure } from "../../sheet/RecognitionFailure";
import { fieldName } from "./zhCN/fieldName";
import type { UnreadableCell } from "../../sheet/UnreadableCell";
import type { UnusedColumn } from "../../sheet/UnusedColumn";
import { areaName } from "./areaName";
import { cellName } from "./cellName";
import { columnLetters } from "./columnLetters";
import { formatNumber } from "./formatNumber";
import { signedSum } from "./signedSum";
import type { Explained, PaneWords } from "./PaneWords";

const whole = (count: number): string => formatNumber("zh-CN", count, 0);
const row = (zeroBased: number): string => `第 ${zeroBased + 1} 行`;
const level = { primary: "小学", junior: "初中" } as const;

const leftOutName: Readonly<Record<LeftOut["reason"], string>> = {
  total: "合计行",
  statistic: "统计行",
  blank: "空行",
  heading: "表头行",
  note: "附注行",
  noName: "无校名",
  noPupils: "无在校生数",
  otherLevel: "其他学段",
  unclearLevel: "学段不明",
  levelUnlikeName: "校名与学段不符",
  repeated: "校名重复",
  notCounted: "不计校数",
  folded: "并入主校",
  hidden: "隐藏行",
  teachingPoint: "教学点",
  special: "特殊教育学校",
  vocational: "职业学校",
  private: "民办学校",
  closed: "0 人学校",
  otherOwner: "非本县举办",
};

const unit = {
  person: "名",
  squareMetre: "㎡",
  yuan: "元",
  room: "间",
  set: "台",
  book: "册",
} as const;

function leftOutLine(rows: readonly LeftOut[]): string {
  const counts = new Map<LeftOut["reason"], LeftOut[]>();
  for (const each of rows) counts.set(each.reason, [...(counts.get(each.reason) ?? []), each]);
  const parts = [...counts].map(([reason, group]) => {
    const pupils = group.length === 1 && reason === "teachingPoint" ? group[0]?.pupils : undefined;
    const suffix = pupils === undefined ? " " : `（${whole(pupils)} 人）`;
    return `${leftOutName[reason]}${suffix}${whole(group.length)}`;
  });
  return `未纳入：${parts.join("，")}`;
}

function unreadableLine(cells: readonly UnreadableCell[]): string {
  const groups = new Map<UnreadableCell["field"], UnreadableCell[]>();
  for (const each of cells) groups.set(each.field, [...(groups.get(each.field) ?? []), each]);
  const parts = [...groups].map(([field, group]) => {
    const first = group[0] ? cellName(group[0].row, group[0].column) : "";
    const where = group.length === 1 ? first : `${first} 等`;
    return `${fieldName[field]} ${whole(group.length)} 格（${where}）`;
  });
  return `未能读取：${parts.join("，")}`;
}

function unusedColumn(unused: UnusedColumn): string {
  const column = `${columnLetters(unused.column)} 列“${unused.heading}”`;
  switch (unused.reason) {
    case "unfitUnit":
      return `${column}的单位“${unused.unit}”与“${fieldName[unused.field]}”不符，这一列未读取，请核对标题和单位。`;
    case "unitsDiffer":
      return `${column}标题里的单位与单位行不一致（${unused.unit}），这一列未读取，请改成一致。`;
    case "unitAgainstFigures":
      return `${column}按写明的单位（${moneyUnit(unused.factor)}）读取，生均数值与常见水平相差千倍以上，这一列未读取，请核对单位。`;
  }
}

function moneyUnit(factor: number): string {
  return factor === 10_000 ? "万元" : factor === 1000 ? "千元" : "元";
}

/** What may be missed because its unit does not go with its heading. */
function because(unused: readonly UnusedColumn[] = []): string {
  return unused.map(unusedColumn).join("");
}

function failureText(sheetName: string, failure: RecognitionFailure): Explained {
  switch (failure.code) {
    case "emptySheet":
      return {
        title: "此表是空的",
        body: `“${sheetName}”里没有数据。请切换到有学校数据的工作表，再点“核查此表”。`,
      };
    case "noHeading":
      return {
        title: "没有找到学校数据表的表头",
        body: `表头应写明“学校名称”“在校生数”和至少一项办学条件（如“骨干教师数”）。${
          failure.found.length > 0
            ? `“${sheetName}”里认得的标题只有：${failure.found.map((each) => `“${each}”`).join("")}。`
            : `“${sheetName}”里没有认得的标题。`
        }${because(failure.unused)}`,
      };
    case "noPupils":
      return {
        title: "缺“在校生数”列",
        body: `${row(failure.headingRow)}是表头，但没有“在校生数”。各项指标都按在校生数计算，请补上这一列。${because(failure.unused)}`,
      };
    case "noIndicators":
      return {
        title: "没有可核查的指标列",
        body: `${row(failure.headingRow)}是表头，但没有办学条件的列。请检查标题，如“骨干教师数”“教学及辅助用房面积”。${because(failure.unused)}`,
      };
    case "noSchools":
      return {
        title: "表头下没有学校",
        body: `${row(failure.headingRow)}是表头，下面没有可纳入核查的学校。请确认每所学校占一行，并填有校名和在校生数。`,
      };
  }
}

/** The pane in Chinese. */
export const zhCN: PaneWords = {
  productName: "均衡",
  nav: {
    label: "页面",
    check: "核查",
    coefficients: "差异系数",
    functions: "函数",
    collect: "收集填报表",
    help: "帮助",
    back: "返回",
  },
  level,
  chooseLevel: "学段",
  schoolCount: (count) => `${whole(count)} 所`,
  chooseStandard: "选择标准",
  standardLine: (standard) =>
    `${standard.names.zhShort.replace(/\s*\d{4}$/, "")}·${/[^《》（）()，,\s]*〔\d{4}〕\s*\d+\s*号/.exec(standard.document)?.[0] ?? standard.date.slice(0, 4)}`,
  standardName: (standard) => standard.names.zh,
  indicatorName: (names) => names.zhShort,
  indicatorFullName: (names) => names.zh,
  fieldName,

  verdict: (which, verdict) =>
    `${level[which]}${{ pass: "达标", borderline: "达标，有临界", fail: "不达标", unknown: "无法判定" }[verdict]}`,
  unknownBecause: (causes) =>
    [
      ...(causes.noSchools ? ["没有纳入的学校"] : []),
      ...(causes.absentIndicators > 0 ? [`表中缺 ${whole(causes.absentIndicators)} 项指标`] : []),
      ...(causes.incompleteSchools > 0
        ? [
            `${whole(causes.incompleteSchools)} 所学校缺数据${
              causes.firstIncomplete
                ? `（${causes.firstIncomplete.school} ${causes.firstIncomplete.indicatorIds.join("、")}${causes.incompleteSchools > 1 ? " 等" : ""}）`
                : ""
            }`,
          ]
        : []),
      ...(causes.leftOutRows > 0 ? [`${whole(causes.leftOutRows)} 行有数据但未纳入`] : []),
      ...(causes.undefinedCoefficients > 0
        ? [`${whole(causes.undefinedCoefficients)} 项差异系数算不出`]
        : []),
    ].join("，"),
  state: { fail: "不达标", borderline: "临界", pass: "达标", unknown: "无法判定", open: "待定" },
  reason: (reason, floor, verdict) => {
    const state = verdict === "fail" ? "不达标" : verdict === "borderline" ? "临界" : "无法判定";
    switch (reason.code) {
      case "belowFloor":
        return `${state}·低于 ${floor ?? "限值"}`;
      case "tooManyShort":
        return `${state}·${whole(reason.count)} 项`;
      case "oneShort":
        return floor === undefined ? `${state}·差 1 项` : `${state}·达到 ${floor}`;
      case "roundingHides":
        return `${state}·四舍五入后相等`;
      case "missing":
        return `${state}·缺 ${whole(reason.count)} 项`;
    }
  },
  splitTag: (which) => `${level[which]}部·拆分`,

  metrics: {
    schools: "达标学校",
    schoolsOf: (total) => `/ ${whole(total)}`,
    schoolsDetail: (failing, borderline, unknown) =>
      [
        `不达标 ${whole(failing)}`,
        `临界 ${whole(borderline)}`,
        ...(unknown > 0 ? [`未判定 ${whole(unknown)}`] : []),
      ].join("，"),
    counted: "纳入学校",
    highest: (indicator) =>
      indicator === undefined ? "最大差异系数" : `最大差异系数·${indicator}`,
    composite: "综合差异系数",
    limit: (limit) => `限值 ${limit}`,
    over: (limit, excess) => `限值 ${limit}，超出 ${excess}`,
    under: (limit, margin) => `限值 ${limit}，余量 ${margin}`,
    equal: (limit) => `限值 ${limit}，正好相等`,
    open: (limit, over) => `${over ? "已超" : "未超"}限值 ${limit}，待补数据`,
    noCoefficient: "未能算出差异系数",
    noComposite: "指标不全，未能算出",
  },
  source: "依据",

  list: {
    label: "未达标和临界的学校",
    filter: "按指标筛选",
    all: "全部",
    indicator: "指标",
    value: "数值",
    limit: "限值",
    shortfall: "缺口",
    sort: {
      sheet: "缺口：现按判定轻重排列，点按改为相差最多的在前",
      largest: "缺口：现为相差最多的在前，点按改为相差最少的在前",
      smallest: "缺口：现为相差最少的在前，点按恢复按判定轻重排列",
    },
    failing: "不达标学校",
    borderline: "临界学校",
    unknown: "无法判定的学校",
    jumpTo: (group, count) => `转到${group} ${whole(count)} 所`,
    short: (amount, wholeSchool) => `${wholeSchool ? "全校差" : "差"} ${amount}`,
    wholeSchool: (amount) => `全校 ${amount}`,
    wholeSchoolNote: "各学段共用，按全校总量计：增加的部分同样要按学段折算拆分。",
    missing: "缺数据",
    meets: "达到",
    more: (count) => `再显示 ${whole(count)} 所`,
    nothingFails: { title: "各校均达标", body: "没有不达标或临界的学校。" },
    onlyCoefficients: "各校都已达标，不达标是因为差异系数超过限值。",
    unlessCoefficients: "已判定的学校都达标；数据补齐后才能下结论。",
    noSchools: { title: "没有纳入的学校", body: "这一学段的各行都未纳入，原因见下方“查看”。" },
    nothingOfIndicator: "没有这一项的问题。",
  },
  actions: {
    check: "核查此表",
    checkAgain: "重新核查",
    clear: "清除标记",
    view: "查看",
    cancel: "取消",
    waitNoLonger: "不再等待",
    mapping: "表头对应",
    mappingTitle: "表头对应：每一列读成了什么",
  },

  otherStandard: {
    title: (chosen) => `表中没有“${chosen.names.zhShort}”的指标`,
    body: (offered, indicators) =>
      `表中有“${offered.names.zhShort}”的 ${whole(indicators)} 项指标（共 ${whole(offered.indicators.length)} 项）。`,
    check: (offered) => `按“${offered.names.zhShort}”核查`,
  },
  start: {
    title: "核查办学条件",
    body: "切换到学校数据表（每所学校一行，表头可以有几行），点“核查此表”。各校达标情况、差异系数和差多少，会列在这里。",
    reads: "认得常用标题，如“在校生数”“骨干教师数”；合计行不计。",
    writes:
      "只给不达标、临界、未能读取和缺数据的单元格加底色、改字色，随时可以清除；数据、公式和原有格式都不改动。Excel LTSC 2021 只改底色，原来的底色记在工作簿里，清除时恢复。",
    nothingSent: "数据不离开这个工作簿。",
  },
  busy: {
    check: "正在核查…",
    checkDetail: "正在读取此表，逐校逐项计算。表格可以照常查看。",
    clear: "正在清除标记…",
    read: "正在读取表头…",
    settle: "正在恢复…",
    cancelling: "正在取消，等 Excel 做完手头这一步…",
    silence: "Excel 还没有回应。请看有没有单元格正在编辑，或者 Excel 有没有打开的对话框。",
    progress: (done, of) => `${whole(done)} / ${whole(of)} 行`,
  },
  cancelled: {
    title: "已取消核查",
    body: "核查没有完成，不作任何判定。点“核查此表”可以重新开始。",
  },
  counties: {
    name: (prefecture, county) => [prefecture, county].filter(Boolean).join(" · "),
    back: (counties) => `返回全部 ${whole(counties)} 个县`,
    chooseOne: "此表有多个县。请先在“核查”里点开一个县，再看它的差异系数。",
  },
  notRecognised: failureText,
  nothingWritten: "没有写入任何内容。",
  problem: (problem) => {
    switch (problem.code) {
      case "protected":
        return {
          title: "工作表受保护",
          body: `${problem.sheetName ? `“${problem.sheetName}”` : "此表"}受保护，不能加或清除标记。请在“审阅”选项卡撤销工作表保护后再试。`,
        };
      case "cellBeingEdited":
        return { title: "有单元格正在编辑", body: "请按 Enter 键完成编辑，再试一次。" };
      case "workbookProtected":
        return {
          title: "工作簿结构受保护",
          body: "不能添加新表，没有写入任何内容。请在“审阅”选项卡撤销工作簿保护后再试。",
        };
      case "sheetGone":
        return {
          title: "找不到这张表",
          body: "它可能刚被删除，没有写入任何内容。请转到要核查的表，再试一次。",
        };
      case "tooLarge":
        return {
          title: "一次传送的数据太多",
          body: "Excel 没有接收，没有写入任何内容。请把此表按县或按学段分成几张表再试。",
        };
      case "interrupted":
        return {
          title: "写到一半中断了",
          body:
            problem.what === "newSheet"
              ? "新表没有写完，已隐藏；原有各表没有改动。请点“恢复”删去它。"
              : "标记没有全部写完；数据和公式没有改动。请点“恢复”，或重新核查此表。",
        };
      case "notAnswering":
        return {
          title: "Excel 没有回应，已不再等待",
          body: "已经发出的一步，Excel 稍后仍可能完成。请按 Enter 结束单元格编辑、关闭打开的对话框，再核查一次。",
        };
      case "excelFailed":
        return {
          title: "Excel 没有完成这一步",
          body: `请再试一次；仍不行时，请保存并重新打开工作簿。Excel 的说明：${problem.message}`,
        };
    }
  },
  brokenOff: {
    title: "有操作没有完成",
    body: ({ markedSheets, newSheets }) =>
      [
        markedSheets.length > 0 &&
          `${markedSheets.map((name) => `“${name}”`).join("、")}上的标记只写了一部分，数据和公式没有改动。`,
        newSheets > 0 && `有 ${newSheets} 张新表没有写完，已隐藏。`,
      ]
        .filter(Boolean)
        .join(""),
    settle: "恢复",
  },
  banner: {
    choicesUnreadable:
      "工作簿里保存的读表选择已损坏，没有使用；下次作出选择时会另存备查，不会丢失。",
    recalculationDue: "有公式还没有重算，工作簿可能是手动计算。请按 F9 后重新核查。",
    stale: "表格已改动，这里的数字可能不是最新。",
    cleared: (sheetName, any) =>
      any ? `已清除“${sheetName}”上的标记。` : `“${sheetName}”上没有需要清除的标记。`,
    staticFlags: "此版 Excel 中，底色不随数据变化。修改后请重新核查。",
    noFlags: "工作表受保护，只列出结果，未加标记。",
    tooManyFlags: "所需标记种类过多，会拖慢 Excel，因此只列出结果，未加标记。",
  },

  leftOut: {
    line: leftOutLine,
    unreadableLine,
    noticeLine: (count) => `读表说明 ${whole(count)} 条`,
    nothing: "没有未纳入的行和未能读取的单元格",
  },
  details: {
    title: "未纳入和未能读取",
    leftOut: "未纳入的行",
    leftOutNote: "不参与达标判定和差异系数计算。",
    unreadable: "未能读取的单元格",
    unreadableNote: "不当作 0，也不参与计算。",
    notices: "读表说明",
    rowNumber: row,
    hasFigures: "这一行有数据，未计入会影响结果，请核对",
    reason: (left, minimum) => {
      const pupils = left.pupils === undefined ? "" : `${whole(left.pupils)} 人`;
      if (left.reason === "teachingPoint") {
        const rule =
          minimum !== undefined && Number.isFinite(minimum)
            ? `不足 ${whole(minimum)} 人`
            : "此标准不计教学点";
        return ["教学点", pupils, rule].filter(Boolean).join("，");
      }
      const reasons: Readonly<Record<Exclude<LeftOut["reason"], "teachingPoint">, string>> = {
        total: left.hasFigures ? "像合计行，但与各校之和不完全相符" : "合计行",
        statistic: "统计行，如平均数、限值、差异系数",
        blank: "空行",
        heading: "重复的表头、单位行或栏次行",
        note: "表下的附注、签名或零星数字",
        noName: "没有学校名称",
        noPupils: "没有在校生数",
        otherLevel:
          left.hasFigures && pupils !== ""
            ? `按办学类型是其他学段的学校，却填有本学段在校生 ${pupils}，请改正办学类型或在校生数`
            : "其他学段的学校",
        unclearLevel: "看不出是小学还是初中",
        levelUnlikeName: "校名与此表的学段不符，看不出按哪一学段核查，请写明办学类型",
        repeated: `与${(left.sameAs ?? []).map(row).join("、")}校名相同，同一所学校只能计一次`,
        notCounted: "“是否计校数”未写明计入，应并入所属学校核算",
        folded: `按您的确认并入“${left.into ?? ""}”`,
        hidden: "被筛选或隐藏的行，按您的选择不计",
        special: "特殊教育学校，不在评估范围",
        vocational: "职业学校，不在评估范围",
        private: "民办学校，此标准不计",
        closed: "在校生数为 0，按停办处理",
        otherOwner: "不是本县（市、区）举办的学校，此标准不计",
      };
      return reasons[left.reason];
    },
    cell: (cell) => {
      const why = {
        text: "不是数字",
        error: "公式出错",
        boolean: "是逻辑值，不是数字",
        negative: "不能为负数",
        notWhole: "不是整数",
        date: "显示为日期，不是数字",
        absurd: "与常理不符，请核对",
        merged: "跨行或跨列合并，分不清属于哪一格，请取消合并后分别填写",
      }[cell.reason];
      return `${fieldName[cell.field]}：“${cell.shown}”${why}`;
    },
    notice: (notice, names) => {
      switch (notice.code) {
        case "gymNotSeparate":
          return "表中没有单列室内体育用房面积：教学及辅助用房未扣除、运动场馆未加入这部分面积，均按表中数字读取，请核对。";
        case "sharedTeachersUnclear":
          return `${whole(notice.names.length)} 所学校一行填了两个学段，教师数无法分到各学段，教师类指标未判定：${notice.names.join("、")}。`;
        case "levelPupilsMissing":
          return `${whole(notice.names.length)} 所学校缺其他学段的在校生数，共用资源无法拆分，相关指标未判定：${notice.names.join("、")}。`;
        case "combinedTakenAsSplit":
          return `一贯制学校、完全中学 ${whole(notice.names.length)} 所没有分学段的在校生数，按表中已是本学段数据处理：${notice.names.join("、")}。`;
        case "combinedSplit":
          return `一贯制学校、完全中学 ${whole(notice.names.length)} 所的共用资源已按学段在校生数折算拆分，教师数按表中数字作为本学段任教人数，请核对：${notice.names.join("、")}。`;
        case "indicatorsAbsent":
          return `表中没有这些指标，未核查：${names.join("、")}。`;
        case "unitAssumed":
          return `${columnLetters(notice.column)} 列“${notice.heading}”没有写明单位，按${notice.factor === 10000 ? "万元" : notice.factor === 1 ? "原数（元、㎡等）" : ` ${whole(notice.factor)} 倍`}读取。`;
        case "ownersUnsaid":
          return "表中没有“举办者”一列：此标准不计民办学校和非本县（市、区）举办的学校，请确认表中没有这些学校。";
        case "ownersUnclear":
          return `${whole(notice.names.length)} 所学校的举办者看不出是不是本县（市、区），已计入，请核对：${notice.names.join("、")}。`;
        case "coefficientScopeAssumed":
          return `民办学校、非本县（市、区）举办的学校和教学点共 ${whole(notice.rows.length)} 行不计。这是填报说明对学校表的规定；差异系数也照此计算，但未见明文，把握中等。`;
        case "noSchoolRule":
          return "此标准没有全国统一的逐校标准；各省、县自定达标项数。";
        case "goesOnBeside":
          return `旁边（${notice.areas.map(areaName).join("、")}）还有标题相同的并列表，那里的学校没有读入；请把各栏上下接成一个表后再核查，在此之前不下结论。`;
        case "columnNotUsed":
          return unusedColumn(notice);
        case "gymAboveTeaching":
          return `${whole(notice.names.length)} 所学校的室内体育用房面积大于教学及辅助用房面积，两者必有一误，教辅用房未判定，请核对：${notice.names.join("、")}。`;
        case "putBack":
          return `按您的决定计入 ${whole(notice.rows.length)} 行：${notice.names.join("、")}。`;
        case "folded":
          return `不计校数的单位 ${whole(notice.rows.length)} 个，已并入所属学校：${notice.names.join("、")}。`;
        case "derived":
          return `${names[0] ?? notice.indicatorId} 由表中各列算出：${signedSum(notice.columns)}。`;
        case "degreesAboveTeachers":
          return `${whole(notice.names.length)} 所学校各学历教师之和大于专任教师数，请核对：${notice.names.join("、")}。`;
        case "kindergartenNotSplit":
          return `${whole(notice.names.length)} 所学校有附设幼儿班：没有文件规定幼儿班的折算权重，共用资源未向幼儿班拆分：${notice.names.join("、")}。`;
        case "hiddenCounted":
          return `被筛选或隐藏的 ${whole(notice.rows.length)} 行，按您的选择已计入。`;
        case "countyFilledDown":
          return `${whole(notice.rows.length)} 行没有写县名，按上一行的县读取。`;
        case "textNumbers":
          return `${whole(notice.count)} 个单元格把数字存成了文本，已按数字读取。`;
      }
    },
    nothing: "没有未纳入的行，也没有未能读取的单元格。",
    putBack: "按您的决定计入的行",
    putBackNote: "按规则不计，您选择了计入，已参与判定和计算。",
    more: (rows) => `再显示 ${whole(rows)} 行`,
    decide: { count: "计入", leaveOut: "改为不计", own: "改为单独计" },
    decideOn: (what, name) => `${what}：${name}`,
    splits: "共用资源拆分明细",
  },

  coefficients: {
    all: "各项差异系数",
    limit: (limit) => `限值 ${limit}`,
    composite: (limit) => (limit === undefined ? "综合" : `综合 ≤ ${limit}`),
    undefinedValue: "算不出",
    unit,
    perUnit: (per, which) => `${per === 100 ? "每百名学生" : "生均"}，${unit[which]}`,
    countyMean: (mean) => `全县均值 ${mean}`,
    belowLimit: (limit, schools) => `低于限值 ${limit}，${whole(schools)} 所`,
    topContributors: (count) => `贡献前 ${whole(count)}`,
    others: "其余",
    chart: (indicator, schools) => `${indicator}：${whole(schools)} 所学校从低到高`,
    largest: "贡献最大的学校",
    topShare: (count, share) => `前 ${whole(count)} 所占 ${share}`,
    school: "学校",
    value: "数值",
    fromMean: "较均值",
    share: "占差异",
    missing: (schools) =>
      `缺这一项、未计入的学校 ${whole(schools.length)} 所：${schools.slice(0, 5).join("、")}${schools.length > 5 ? " 等" : ""}。补齐前不作结论。`,
    missingTitle: "待补的数据",
    missingNote: "补齐前差异系数不作结论：一所大校的数据，可能使超限变为达标，也可能相反。",
    notCounted: (rows) => `有数据但未纳入的行 ${whole(rows)} 行，见下方“查看”。`,
    none: {
      title: "还没有差异系数",
      body: "先核查一张学校数据表，各项差异系数会列在这里。",
    },
    noValues: "这一项没有可比的学校，或全县均值为 0，差异系数无法计算。",
    absent: (names) => `表中没有：${names.join("、")}`,
  },

  sources: {
    title: "依据",
    confidence: {
      "text-read": "已核来源",
      quoted: "见于转引",
      recalled: "未见原文",
    },
    indicators: "各项指标",
    atLeast: (primary, junior, which) => `小学 ≥ ${primary} ${which}，初中 ≥ ${junior} ${which}`,
    onlyCoefficient: "不设逐校限值，只计差异系数",
    schoolRule: "学校达标",
    schoolRuleText: (required, of, floor) =>
      floor === undefined
        ? `${whole(of)} 项中至少 ${whole(required)} 项达到限值`
        : `${whole(of)} 项中至少 ${whole(required)} 项达到限值，其余达到限值的 ${floor}`,
    noSchoolRule: "没有全国统一的逐校标准，由省、县自定达标项数",
    countyRule: "县域达标",
    coefficientRule: (judges, count, primary, junior) =>
      judges === "each"
        ? `${whole(count)} 项差异系数，每项小学 ≤ ${primary}，初中 ≤ ${junior}`
        : `${whole(count)} 项差异系数的平均值，小学 ≤ ${primary}，初中 ≤ ${junior}`,
    formula: "差异系数算法",
    formulaText: "标准差 ÷ 全县均值，按在校生数加权；全县均值是总量之比",
    scope: "计算范围",
    scopeText: (scope) =>
      [
        Number.isFinite(scope.teachingPointMinimumPupils)
          ? `不计不足 ${whole(scope.teachingPointMinimumPupils)} 人的教学点`
          : "不计教学点",
        scope.includesPrivate ? "计入民办学校" : "不计民办学校",
        ...(scope.includesOtherOwners ? [] : ["不计非本县（市、区）举办的学校"]),
        ...(scope.excludesSpecialAndVocational ? ["不计特殊教育学校和职业学校"] : []),
        ...(scope.coefficientScope === "assumed"
          ? ["差异系数也按此范围计算，未见明文，把握中等"]
          : []),
      ].join("；"),
    rawNote: "一律按未舍入的数值判定；显示时按公布表格的小数位，会掩盖差距的多显示一位。",
    quoted: "原文",
  },
  help: {
    title: "帮助",
    colours: "颜色的意思",
    failing: { title: "不达标", body: "单元格没有达到限值，并且使学校不达标；校名也标红。" },
    borderline: {
      title: "临界",
      body: "差一项但达到 85% 而过关，或舍入后看不出差距，或差异系数与限值相差不超过 0.005。",
    },
    unreadable: {
      title: "未能读取或缺数据",
      body: "应为数字的单元格写了别的内容，或者空着而使一项无法判定；不当作 0，不参与计算。",
    },
    steps: "怎样开始",
    stepTexts: [
      "打开学校数据表：每所学校一行，表头可以有几行；工作表名称最好写明“小学”或“初中”。",
      "点“核查此表”。看不准的会先问您；不达标的单元格变红，缺多少列在窗格里。",
      "点窗格里的学校或指标，表格会选中那一格。",
      "改正数字后重新核查；报送前点“清除标记”。",
    ],
    privacy: {
      title: "数据不离开工作簿",
      body: "所有计算都在这台电脑上完成，不上传、不联网发送任何数据。",
    },
    version: (version) => `均衡 ${version}`,
  },
};
