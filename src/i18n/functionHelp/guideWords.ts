import type { Locale } from "../Locale";

/** What stands around the help of the functions. */
export interface GuideWords {
  readonly title: string;
  readonly intro: string;
  readonly families: Readonly<
    Record<"equity" | "schools" | "funding" | "staffing" | "about", string>
  >;
  readonly search: string;
  readonly nothingFound: (query: string) => string;
  readonly also: (names: readonly string[]) => string;
  readonly parameters: string;
  readonly optional: string;
  readonly returns: string;
  readonly errors: string;
  readonly example: string;
  readonly source: string;
  readonly native: string;
}

const zhCN: GuideWords = {
  title: "函数",
  intro: "在单元格里输入 =BALANCE. 即可选用。函数名各语言相同。",
  families: {
    equity: "均衡程度",
    schools: "学校与标准",
    funding: "经费",
    staffing: "师资与班级",
    about: "其他",
  },
  search: "查找函数",
  nothingFound: (query) => `没有与“${query}”有关的函数。`,
  also: (names) => `也可写作 ${names.join("、")}`,
  parameters: "参数",
  optional: "可省略",
  returns: "结果",
  errors: "出错时",
  example: "示例",
  source: "依据",
  native: "等效的普通公式（Excel 2016、WPS、LibreOffice；多格结果列出前两格）",
};

const en: GuideWords = {
  title: "Functions",
  intro: "Type =BALANCE. into a cell to choose one. Names are the same in every language.",
  families: {
    equity: "How alike schools are",
    schools: "Schools and standards",
    funding: "Funding",
    staffing: "Staff and classes",
    about: "About",
  },
  search: "Find a function",
  nothingFound: (query) => `No function is about "${query}".`,
  also: (names) => `Also ${names.join(", ")}`,
  parameters: "Arguments",
  optional: "optional",
  returns: "Result",
  errors: "Errors",
  example: "Example",
  source: "Source",
  native: "Without the add-in (Excel 2016, WPS, LibreOffice; of several cells the first two)",
};

export function guideWords(locale: Locale): GuideWords {
  return locale === "zh-CN" ? zhCN : en;
}
