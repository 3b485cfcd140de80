import type { FileFailure } from "../../../actions/collect/CollectState";
import type { CollectWords } from "../CollectWords";
import { formatNumber } from "../formatNumber";

const whole = (count: number): string => formatNumber("zh-CN", count, 0);

const few = (texts: readonly string[]): string =>
  `${texts.slice(0, 3).join("、")}${texts.length > 3 ? " 等" : ""}`;

function failure({ code, kind, limitBytes, limitFiles }: FileFailure): string {
  switch (code) {
    case "password":
      return "有打开密码。请在 Excel 中取消密码后再选。";
    case "damaged":
      return "文件已损坏，打不开。请向填报学校重新索取。";
    case "not-a-workbook":
      if (kind === "empty") return "是空文件。";
      return /^(zip|rar|7z|gzip)$/u.test(kind ?? "")
        ? "是压缩包。请解压后再选。"
        : "不是表格文件。请选 .xlsx、.xls 或 .csv。";
    case "html":
      return "是网页，不是表格文件。请在 Excel 中打开后另存为 .xlsx。";
    case "text":
      return "是纯文本，分不出列。请另存为 .csv 或 .xlsx。";
    case "too-large":
      return limitBytes === undefined
        ? "内容过多，未读取。请在 Excel 中删除远离表格的单元格和不用的工作表后再选。"
        : `超过 ${whole(Math.round(limitBytes / 2 ** 20))} MB，未读取。`;
    case "notLoaded":
      return "未读取：读取程序没有加载成功，与文件无关。请检查网络后再选一次。";
    case "unexpected":
      return "未能读取：加载项出错，不一定是文件的问题。请在 Excel 中打开核对，另存为 .xlsx 后再选。";
    case "unreachable":
      return "读不到，可能已移动、改名或正被占用。";
    case "nothingFound":
      return "没有找到填报项目或学校表。";
    case "blank":
      return "表是空白的，没有填写。";
    case "tooMany":
      return `一次最多读 ${whole(limitFiles ?? 0)} 个文件，未读取。`;
  }
}

/** 收集填报表。 */
export const collect: CollectWords = {
  title: "收集填报表",
  intro:
    "选入各校填报的表（每校一份），或各县的学校表，汇总成一张新工作表；每行注明来源文件、工作表和单元格。原文件和现有工作表都不改动。",
  choose: "选择文件",
  drop: "或把文件、文件夹拖到这里",
  letGo: "松开即读取",
  kinds: ".xlsx、.xls、.csv，可多选",
  files: (count) => `文件 ${whole(count)} 个`,
  moreFiles: (count) => `再显示 ${whole(count)} 个`,
  remove: (name) => `移除 ${name}`,
  clear: "全部移除",
  cancel: "取消",
  reading: "正在读取文件…",
  writing: "正在写入…",
  cancelled: "已取消。没有写入任何内容。",
  state: (state) => {
    switch (state.code) {
      case "waiting":
        return "等待读取";
      case "reading":
        return "正在读取";
      case "same":
        return `与“${state.as}”内容相同，只计一次`;
      case "failed":
        return failure(state.failure);
      case "read":
        return [
          `读出 ${whole(state.records)} 所学校`,
          ...(state.notUnderstood.length > 0
            ? [`${whole(state.notUnderstood.length)} 格未读懂`]
            : []),
          ...(state.noFigures > 0 ? [`${whole(state.noFigures)} 格应填数字而填了文字`] : []),
          ...(state.leftOut > 0 ? [`合计等 ${whole(state.leftOut)} 行不取`] : []),
          ...(state.hiddenRows > 0 ? [`含隐藏行 ${whole(state.hiddenRows)} 行`] : []),
          ...(state.errors > 0 ? [`错误值 ${whole(state.errors)} 格`] : []),
          ...(state.otherSheets.length > 0
            ? [`工作表“${state.otherSheets.join("”“")}”没有学校数据，未取`]
            : []),
          ...(state.hiddenSheets.length > 0
            ? [`隐藏的工作表未读：${state.hiddenSheets.join("、")}`]
            : []),
        ].join("，");
    }
  },
  failure,
  templates: (count) => `模板 ${whole(count)} 种`,
  templatesNote: "项目相同的表为一种模板。勾选要汇总的模板；写入前不改动任何内容。",
  template: (place, title, fileName) => title || `模板 ${whole(place)}（如 ${fileName}）`,
  templateSize: (forms, records, items) =>
    `${whole(forms)} 张表，${whole(records)} 所学校，${whole(items)} 个项目`,
  notTicked: (templates, records) =>
    `还有 ${whole(templates)} 种模板（${whole(records)} 所学校）未勾选，不写入。`,
  preview: (rows, columns) => `预览：${whole(rows)} 行，${whole(columns)} 列`,
  moreRows: (rows, columns) =>
    [
      ...(rows > 0 ? [`还有 ${whole(rows)} 行`] : []),
      ...(columns > 0 ? [`还有 ${whole(columns)} 列`] : []),
    ].join("，"),
  difference: (more, less) =>
    `比第一种${[
      ...(more.length > 0 ? [`多 ${whole(more.length)} 项（${few(more)}）`] : []),
      ...(less.length > 0 ? [`少 ${whole(less.length)} 项（${few(less)}）`] : []),
    ].join("，")}`,
  notUnderstood: (cells) => `没有读懂的单元格 ${whole(cells)} 个`,
  notUnderstoodNote: "没有汇总，请对照原表核对：可能缺项目名称，或一个项目旁有几个数。",
  place: (file, sheetName, cell) => `${file}，${sheetName}!${cell}`,
  moreCells: (count) => `再显示 ${whole(count)} 个`,
  remarks: "写入前请核对",
  moreRemarks: (count) => `再显示 ${whole(count)} 条`,
  repeated: (name, files, areAlike) =>
    `“${name}”有 ${whole(files.length)} 行（${few(files)}），${areAlike ? "数据相同" : "数据不同，请核对以哪份为准"}。`,
  noFigures: (heading, count, shown, fileName) =>
    `“${heading}”有 ${whole(count)} 格不是数字（如 ${fileName} 填“${shown}”），按原文写入，请核对。`,
  converted: (heading, from, unit, records) =>
    `“${heading}”：${whole(records)} 所学校填的是${from}，已换算为${unit}，只移动小数点。`,
  unitsApart: (heading) => `“${heading}”各表单位不同，分列存放，未换算。`,
  tooManyRows: (rows) => `共 ${whole(rows)} 行，一张工作表写不下这么多，请减少文件。`,
  write: "写入新工作表",
  nothingYet: "选入文件后，这里显示各文件读出的内容。",
  written: (sheetName, rows, files) =>
    `已把 ${whole(files)} 个文件的 ${whole(rows)} 行写入“${sheetName}”。`,
  checkIt: "核查此表",
  sheetGone: (sheetName) => `“${sheetName}”已不在工作簿中，无法核查。可再次写入新工作表。`,
  notLoaded: "此页没有加载成功，请检查网络。",
  tryAgain: "重试",
  sheet: {
    sheetName: "填报汇总",
    sourceFile: "来源文件",
    sourceSheet: "来源工作表",
    sourceCells: "来源单元格",
  },
  sheetOfLevel: { primary: "小学填报汇总", junior: "初中填报汇总" },
};
