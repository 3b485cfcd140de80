import type { EquityFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

export const equityHelp: Readonly<Record<EquityFunction, FunctionHelp>> = {
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
};
