import type { SchoolsFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

const sizes = "#VALUE!：资源总量与学生数的单元格个数不同，提示中写明各有几个。";
const unreadable = "#VALUE!：有负数、逻辑值或不是数字的文字，提示中写明位置。";
const noPupils =
  "#VALUE!：某校有资源而学生数为 0，提示中写明位置。请填写学生数，或清空该校这两格。";
const unknownWord = "#N/A：没有这个指标、学段或标准，提示中列出可用的。";
const noLimit =
  "#N/A：该标准没有规定这项指标的单校限值。2012 年基本均衡的单校标准由各省制定，国家文件没有规定。";

const limitsSource = "优质均衡的限值：教督〔2017〕6号，据各省文件和国家申报表转引，未见原文。";

export const schoolsHelp: Readonly<Record<SchoolsFunction, FunctionHelp>> = {
  PERPUPIL: {
    description: "生均值：资源总量÷学生数×每几名学生（1 为生均，100 为每百名学生）。逐校返回。",
    parameters: {
      totals: "各校的资源总量，一格一校。",
      pupils: "各校在校生数，与资源总量一一对应。",
      per: "1 为生均，100 为每百名学生；省略时为 1。",
    },
    returns:
      "与资源总量形状相同，为资源总量×每几名学生÷学生数，不舍入。任一方空白或两方都是 0 时留空；有学生而资源为 0 时为 0。",
    errors: [sizes, noPupils, "#VALUE!：“每几名学生”不大于 0，或不是一个单元格。", unreadable],
    source:
      "通用算法，各标准均按生均或每百名学生计。此处不折算一贯制学校的学生数，其共用资源请先拆分（见 SPLIT）。",
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
    returns:
      "一行，依次为小学、初中部分，给出高中生数时还有高中部分，单位与总量相同，不舍入，各部分之和恰为总量。总量空白，或总量和各学段学生数都是 0 时留空；学生数空白按 0 计。",
    errors: [
      "#VALUE!：各学段都没有学生，无从拆分。",
      "#VALUE!：某个参数不止一个单元格，请逐校拆分。",
      unreadable,
    ],
    source:
      "《测算均衡系数拆分公式》（据公开转载）：九年一贯制 1:1.1，完全中学初中与高中 1:1.2，十二年一贯制 1:1.1:1.32。需要拆分的有五项：教学及辅助用房面积、体育运动场馆面积、教学仪器设备值、计算机台数、图书册数，不含教师。",
  },
  LIMIT: {
    description: "查标准：返回某项指标在某学段的限值。",
    parameters: {
      indicator: "指标代号或名称，如 L1、骨干教师。",
      level: "小学或初中，也可填 1、2。",
      standard: "标准，如 2017 或 优质均衡；省略时取含有该指标的标准。",
    },
    returns:
      "一个数，单位随指标：L1 至 L3、L7 为每百名学生，L4 至 L6 为生均（平方米、元）。等于限值即为达到。",
    errors: [unknownWord, noLimit],
    source: limitsSource,
  },
  MEETS: {
    description: "逐校判断是否达到限值：达到为 TRUE，未达到为 FALSE。按未舍入的数值判断。",
    parameters: {
      values: "各校的生均值或每百名学生拥有数，一格一校。",
      indicator: "指标代号或名称，如 L1、骨干教师。",
      level: "小学或初中，也可填 1、2。",
      standard: "标准，如 2017 或 优质均衡；省略时取含有该指标的标准。",
    },
    returns:
      "与数值区域形状相同：达到限值（含相等）为 TRUE，否则为 FALSE。空白仍为空白；0 是有效数值，未达到。先判断后舍入，两边按 12 位有效数字比较，因此恰好等于限值不会被误判。",
    errors: [unreadable, unknownWord, noLimit],
    source: limitsSource,
  },
  SHORTFALL: {
    description:
      "缺口：各校要达到限值还差多少。教师、教室等按整数计，面积、设备值按实际数计；已达标为 0。",
    parameters: {
      totals: "各校的资源总量，一格一校。",
      pupils: "各校在校生数，与资源总量一一对应。",
      indicator: "指标代号或名称，如 L1、骨干教师。",
      level: "小学或初中，也可填 1、2。",
      standard: "标准，如 2017 或 优质均衡；省略时取含有该指标的标准。",
    },
    returns:
      "与资源总量形状相同、单位相同：至少还要增加多少才能达到限值（判断方法同 MEETS）。教师、教室为整数，面积、设备值为实际数。已达到为 0；任一方空白或两方都是 0 时留空。",
    errors: [sizes, noPupils, unreadable, unknownWord, noLimit],
    source: limitsSource,
  },
  SCHOOLCHECK: {
    description: "逐校综合判断：至少 6 项达标且余项不低于限值的 85%，返回“达标”或“不达标”及原因。",
    parameters: {
      values: "各校的生均值，一行一校，七列依次为 L1 至 L7。",
      level: "小学或初中，也可填 1、2。",
      standard: "标准，省略时为 2017（优质均衡）。",
    },
    returns:
      "一校一段文字：“达标”；“不达标”并列出未达到的各项（L2 0.72<0.85 为低于限值的 85%，L6 1900.00<2000 为低于限值）；“未能判断”并列出缺数据而仍可能影响结论的各项。没有任何数据或全为 0 的学校留空。",
    errors: [
      "#VALUE!：数值区域的列数与七项指标不符，应依次各占一列。",
      unreadable,
      "#N/A：没有这个学段或标准，提示中列出可用的。",
      "#N/A：该标准没有全国统一的单校达标要求（2012 年基本均衡由各省制定）。",
    ],
    source:
      "教督〔2017〕6号，据国家申报表指标说明：“每所学校至少有6项指标达到要求,余项不能低于要求的85％”。",
  },
};
