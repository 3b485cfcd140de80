import type { SchoolsFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

export const schoolsHelp: Readonly<Record<SchoolsFunction, FunctionHelp>> = {
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
};
