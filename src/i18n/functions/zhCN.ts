import type { ArgumentPosition, FunctionTexts, ParameterKey } from "./FunctionTexts";

const parameterNames: Readonly<Record<ParameterKey, string>> = {
  values: "数值",
  totals: "资源总量",
  pupils: "学生数",
  per: "每几名学生",
  total: "总量",
  primary: "小学生数",
  junior: "初中生数",
  senior: "高中生数",
  indicator: "指标",
  level: "学段",
  standard: "标准",
};

const named = (parameter: ParameterKey): string => `“${parameterNames[parameter]}”`;

const at = ({ parameter, row, column }: ArgumentPosition): string =>
  `${named(parameter)}第 ${row} 行${column === undefined ? "" : `第 ${column} 列`}`;

export const zhCN: FunctionTexts = {
  parameterNames,
  functions: {
    CV: {
      description:
        "变异系数（总体标准差÷平均值）。给出学生数时按学生数加权，即官方口径。桌面版 Excel 把空单元格当作 0 传入，请先补齐。",
      parameters: {
        values: "各校的生均值（或每百名学生拥有数），一格一校。",
        pupils: "各校在校生数，作为权重；省略时各校权重相同。",
      },
    },
    CVRATIO: {
      description:
        "差异系数：由各校资源总量和学生数，按官方公式（以学生数加权）计算。桌面版 Excel 把空单元格当作 0 传入，请先补齐。",
      parameters: {
        totals: "各校的资源总量，如图书册数、面积、教师数，一格一校。",
        pupils: "各校在校生数，与资源总量一一对应。",
      },
    },
    COMPOSITE: {
      description:
        "综合差异系数：每列为一项指标，先求各项差异系数，再取平均（计算过程不舍入）。桌面版 Excel 把空单元格当作 0 传入，请先补齐。",
      parameters: {
        totals: "各校各项指标的资源总量，一行一校，一列一项指标。",
        pupils: "各校在校生数，一格一校。",
      },
    },
    PERPUPIL: {
      description:
        "生均值：资源总量÷学生数×每几名学生（1 为生均，100 为每百名学生）。逐校返回。桌面版 Excel 把空单元格当作 0 传入，请先补齐。",
      parameters: {
        totals: "各校的资源总量，一格一校。",
        pupils: "各校在校生数，与资源总量一一对应。",
        per: "1 为生均，100 为每百名学生；省略时为 1。",
      },
    },
    SPLIT: {
      description:
        "一贯制学校、完全中学的共用资源拆分到各学段：小学、初中、高中生按 1:1.1:1.32 折算，各部分之和等于总量。",
      parameters: {
        total: "全校共用资源的总量，如面积、设备值、图书册数。",
        primary: "小学部在校生数，没有则填 0。",
        junior: "初中部在校生数，没有则填 0。",
        senior: "高中部在校生数；没有高中部时省略。",
      },
    },
    LIMIT: {
      description: "查标准：返回某项指标在某学段的限值。",
      parameters: {
        indicator: "指标代号或名称，如 L1、骨干教师。",
        level: "小学或初中，也可填 1、2。",
        standard: "标准，如 2017 或 优质均衡；省略时取含有该指标的标准。",
      },
    },
    MEETS: {
      description:
        "逐校判断是否达到限值：达到为 TRUE，未达到为 FALSE。按未舍入的数值判断。桌面版 Excel 把空单元格当作 0 传入，请先补齐。",
      parameters: {
        values: "各校的生均值或每百名学生拥有数，一格一校。",
        indicator: "指标代号或名称，如 L1、骨干教师。",
        level: "小学或初中，也可填 1、2。",
        standard: "标准，如 2017 或 优质均衡；省略时取含有该指标的标准。",
      },
    },
    SHORTFALL: {
      description:
        "缺口：各校要达到限值还差多少。教师、教室等按整数计，面积、设备值按实际数计；已达标为 0。桌面版 Excel 把空单元格当作 0 传入，请先补齐。",
      parameters: {
        totals: "各校的资源总量，一格一校。",
        pupils: "各校在校生数，与资源总量一一对应。",
        indicator: "指标代号或名称，如 L1、骨干教师。",
        level: "小学或初中，也可填 1、2。",
        standard: "标准，如 2017 或 优质均衡；省略时取含有该指标的标准。",
      },
    },
    SCHOOLCHECK: {
      description:
        "逐校综合判断：至少 6 项达标且余项不低于限值的 85%，返回“达标”或“不达标”及原因。桌面版 Excel 把空单元格当作 0 传入，请先补齐。",
      parameters: {
        values: "各校的生均值，一行一校，七列依次为 L1 至 L7。",
        level: "小学或初中，也可填 1、2。",
        standard: "标准，省略时为 2017（优质均衡）。",
      },
    },
    VERSION: { description: "本加载项的版本号。", parameters: {} },
  },
  levels: { primary: "小学", junior: "初中" },

  sizesDiffer: (first, firstCount, second, secondCount) =>
    `${named(first)}有 ${firstCount} 个单元格，${named(second)}有 ${secondCount} 个，个数必须相同。`,
  rowsDiffer: (first, rows, second, cells) =>
    `${named(first)}有 ${rows} 行，${named(second)}有 ${cells} 个单元格，应一行对应一格。`,
  columnsDiffer: (parameter, columns, expected) =>
    `${named(parameter)}有 ${columns} 列，应依次为 ${expected}。`,
  notANumber: (position, shown) => `${at(position)}是“${shown}”，不是数字。`,
  isBoolean: (position, shown) => `${at(position)}是逻辑值 ${shown}，应为数字。`,
  isError: (position) => `${at(position)}是错误值，请先改正。`,
  isNegative: (position, shown) => `${at(position)}是负数 ${shown}，此处不应为负。`,
  noPupils: (position, of, shown) =>
    `${at(position)}为 0，而${named(of)}为 ${shown}，无法计算生均值。请填写学生数，或清空该校数据。`,
  notOneCell: (parameter, count) => `${named(parameter)}只能是一个单元格，现在选了 ${count} 个。`,
  notAboveZero: (parameter, shown) => `${named(parameter)}是 ${shown}，应大于 0。`,
  noPupilsToSplitBy: "各学段学生数都是 0，无法拆分。",
  unknownIndicator: (given, known) => `没有指标“${given}”。可用：${known}。`,
  unknownLevel: (given) => `没有学段“${given}”。可用：小学（primary、1），初中（junior、2）。`,
  unknownStandard: (given, known) => `没有标准“${given}”。可用：${known}。`,
  noLimit: (indicator, standard) => `${standard} 没有规定“${indicator}”的单校限值。`,
  noSchoolRule: (standard) => `${standard} 没有全国统一的单校达标要求。`,

  meets: "达标",
  below: (items) => `不达标: ${items.join("，")}`,
  undecided: (missingIds) => `未能判断: 缺 ${missingIds.join("、")}`,
  listed: (indicators) => indicators.map(({ id, names }) => `${id} ${names.zhShort}`).join("、"),
  standardName: (names) => names.zhShort,
};
