import type { FreezeWords } from "../FreezeWords";
import { formatNumber } from "../formatNumber";

const whole = (count: number): string => formatNumber("zh-CN", count, 0);

/** 公式转换。 */
export const freeze: FreezeWords = {
  title: "公式转换",
  intro:
    "把 BALANCE 公式转为数值或 Excel 原生公式，没有安装本加载项的人也能照常打开。原公式记在工作簿中，随时可以恢复。",
  scope: "范围",
  scopes: { selection: "所选区域", sheet: "当前工作表", workbook: "整个工作簿" },
  look: "查找公式",
  busy: { look: "正在查找…", write: "正在写入…", putBack: "正在恢复…" },
  cancel: "取消",
  cancelled: "已取消，工作簿与原来一样。",
  nothingFound: "这个范围里没有 BALANCE 公式。",
  found: (formulas, cells) =>
    cells === formulas
      ? `${whole(formulas)} 个公式`
      : `${whole(formulas)} 个公式，占 ${whole(cells)} 个单元格`,
  functionLine: (formulas, native) =>
    native === formulas
      ? `${whole(formulas)} 个`
      : native === 0
        ? `${whole(formulas)} 个，只能转为数值`
        : `${whole(formulas)} 个，其中 ${whole(native)} 个可转为原生公式`,
  values: "转为数值",
  valuesNote: "转为数值：保留现在的结果，以后不再随数据变化。",
  native: "转为原生公式",
  nativeNote: (native, others) =>
    others === 0
      ? `转为原生公式：${whole(native)} 个公式都可以，仍随数据变化。`
      : native === 0
        ? "这些公式都没有对应的原生公式，只能转为数值。"
        : `转为原生公式：${whole(native)} 个可以，仍随数据变化；其余 ${whole(others)} 个转为数值。`,
  notNative: (count) => `只能转为数值 ${whole(count)}`,
  reason: {
    noTwin: "这个函数没有对应的原生公式",
    arguments: "参数中有名称、表、算式，或者用单元格指定指标、学段",
    otherShape: "占用的单元格与原生公式不一致",
    spillsWithin: "结果是多个单元格，又嵌在其他公式里",
    notRead: "公式读不懂",
    differs: "原生公式算出的结果不同",
  },
  left: (count) => `不转换，保留公式 ${whole(count)}`,
  leftReason: (reason, shown) =>
    reason === "textFormat"
      ? "单元格是文本格式"
      : shown === "#BUSY!"
        ? "还在计算（#BUSY!）"
        : `显示错误 ${shown}`,
  broken: (count) => `需要修复 ${whole(count)}`,
  brokenNote:
    "这些公式是在没有加载项时输入或保存的，Excel 认不出函数。修复就是按正确写法重新输入。",
  enterAgain: "重新输入原公式",
  repair: "修复公式",
  frozen: (count) => `有 ${whole(count)} 个公式可以恢复。`,
  putBack: "恢复公式",
  done: (done) => {
    switch (done.kind) {
      case "values":
        return `已把 ${whole(done.formulas)} 个公式转为数值。`;
      case "native":
        return done.asValues === 0
          ? `已把 ${whole(done.formulas)} 个公式转为原生公式。`
          : `已把 ${whole(done.formulas - done.asValues)} 个公式转为原生公式，${whole(done.asValues)} 个转为数值。`;
      case "repair":
        return `已修复 ${whole(done.formulas)} 个公式。`;
      case "putBack":
        return done.changed.length === 0
          ? `已恢复 ${whole(done.formulas)} 个公式。`
          : `已恢复 ${whole(done.formulas)} 个公式；${whole(done.changed.length)} 个单元格后来改过，没有动。`;
    }
  },
  differing: (count) => `原生公式结果不同，已转为数值 ${whole(count)}`,
  changed: (count) => `后来改过，没有恢复 ${whole(count)}`,
  protectedSheets: (names) =>
    `${names.map((name) => `“${name}”`).join("、")}受保护。请先撤销工作表保护，再转换。`,
  place: (sheetName, cell) => `${sheetName}!${cell}`,
  more: (count) => `再显示 ${whole(count)} 个`,
  problem: (code) => {
    switch (code) {
      case "changed":
        return {
          title: "工作簿刚才有改动",
          body: "没有写入任何内容。下面是重新查找的结果，请核对后再转换。",
        };
      case "tooMany":
        return {
          title: "公式太多",
          body: "工作簿记不下这么多原公式，没有写入任何内容。请缩小范围，分几次转换。",
        };
      case "notTaken":
        return {
          title: "没有转换",
          body: "有单元格没有按要求写入，已全部恢复原样。请确认没有人同时编辑后重试。",
        };
      case "brokenOff":
        return {
          title: "中途断开",
          body: "一部分公式已被替换，一部分没有。原公式都记在工作簿中，请按“恢复公式”。",
        };
      case "unreadable":
        return {
          title: "读不出原公式",
          body: "工作簿中记录的原公式已损坏，没有改动任何单元格。",
        };
    }
  },
};
