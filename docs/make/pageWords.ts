import type { Locale } from "../../src/i18n/Locale";

/** What stands around the functions on their page. */
export const pageWords: Readonly<
  Record<Locale, Readonly<Record<"heading" | "made" | "rules" | "more" | "tableHead", string>>>
> = {
  en: {
    heading: "BALANCE functions",
    made: "*Made from the catalogue of functions by `npm run docs`; every example is executed by a test. [中文](functions.zh-CN.md)*",
    rules: [
      "## Rules that hold for all",
      "",
      "- Ranges are paired cell by cell, row by row, and must hold as many cells; a single cell will do as a range.",
      "- An empty cell (or a text of spaces) leaves its pair out, unless the function says otherwise. A 0 is a value and stays in. Desktop Excel hands an empty cell to a function as 0, so the functions below ask the sheet which of the zeros are empty cells. Where there is nothing to ask (a computed argument such as `C2:C6*1`), a pair of two zeros is an empty row and any other 0 is a 0.",
      "- Text that shows a number (`1,234`, `１２３`, `95%`, spaces around it) is read as that number. Any other text, such as `45①` with its footnote, is an error that names the position and the text, also where the cell beside it is empty.",
      "- Negative figures (save the growths of AUDIT) and TRUE or FALSE among figures are errors that name the position.",
      "- Levels: 小学, primary or 1; 初中, junior or 2; for STAFFREQUIRED and STAFFGAP also 高中, senior or 3. Indicators: by id (`L1` to `L7`, `B1` to `B8`) or by name in either language.",
      "- Values are judged unrounded, both sides at 12 significant digits, so that an exact tie is a tie.",
      "- Messages follow the display language of Excel, which shows them with `#VALUE!` and `#N/A` only.",
    ].join("\n"),
    more: "How these numbers differ from STDEV, VAR and pivot tables: [differences.md](differences.md).",
    tableHead: "| Function | |\n|---|---|",
  },
  "zh-CN": {
    heading: "BALANCE 函数",
    made: "*本页由 `npm run docs` 根据函数目录生成，所有示例均由测试执行。[English](functions.md)*",
    rules: [
      "## 通用规则",
      "",
      "- 两个区域逐格、逐行对应，单元格个数必须相同；单个单元格也可作为区域。",
      "- 空单元格（或只有空格的文本）所在的一对不参与计算，函数另有说明的除外；0 是数值，照常计入。桌面版 Excel 把空单元格当作 0 传给函数，因此下列函数会向工作表查问哪些 0 其实是空单元格。无从查问时（如 `C2:C6*1` 这样的计算结果），两个 0 视为空行，其他的 0 就是 0。",
      "- 能看作数字的文本（`1,234`、`１２３`、`95%`，前后可有空格）按所示数字读取；其他文本（如带注释号的 `45①`）报错，并指明位置和内容，旁边的单元格为空时也一样。",
      "- 负数（AUDIT 中的增长率除外）、逻辑值 TRUE 和 FALSE 报错，并指明位置。",
      "- 学段：小学（primary、1），初中（junior、2），STAFFREQUIRED 和 STAFFGAP 还有高中（senior、3）。指标：代号（`L1` 至 `L7`、`B1` 至 `B8`）或中英文名称。",
      "- 一律按未舍入的数值判断，两边各取 12 位有效数字比较，恰好相等即为相等。",
      "- 出错说明使用 Excel 的显示语言；Excel 只在 `#VALUE!` 和 `#N/A` 旁显示说明。",
    ].join("\n"),
    more: "这些结果与 STDEV、VAR、数据透视表有何不同：见 [differences.zh-CN.md](differences.zh-CN.md)。",
    tableHead: "| 函数 | |\n|---|---|",
  },
};
