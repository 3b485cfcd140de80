import type { StaffingFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

const sizes = "#VALUE!：各区域的单元格个数不同。";
const unreadable = "#VALUE!：有负数、逻辑值或不是数字的文字，提示中写明位置。";
const notWhole = "#VALUE!：学生数不是整数，提示中写明位置。";
const unknownLevel = "#N/A：没有这个学段，提示中列出可用的学段。";

const staffSource =
  "2014年城乡统一的中小学教职工编制标准，小学 1:19、初中 1:13.5、高中 1:12.5，据报道转引；文号（中央编办发〔2014〕72号）未见原文。村小、教学点的特殊核定办法不在此列。";

export const staffingHelp: Readonly<Record<StaffingFunction, FunctionHelp>> = {
  PUPILSPERTEACHER: {
    description: "生师比：学生数÷专任教师数，逐校返回。",
    parameters: {
      pupils: "各校在校生数，一格一校。",
      teachers: "各校专任教师数，与学生数一一对应。",
    },
    returns: "与学生数区域形状相同，为学生数÷专任教师数，不舍入。任一方空白或两方都是 0 时留空。",
    errors: [
      sizes,
      "#VALUE!：某校有学生而教师为 0，或有教师而学生为 0，提示中写明位置。请填写，或清空该校这两格。",
      unreadable,
    ],
    source:
      "通用统计口径。与基本均衡的师生比（教师÷学生）互为倒数；按专任教师计，与 STAFFREQUIRED 的教职工口径不同。",
  },
  STAFFREQUIRED: {
    description: "应配教职工数：按小学 1:19、初中 1:13.5、高中 1:12.5 核算，向上取整。",
    parameters: {
      pupils: "各校该学段在校生数（整数），一格一校。",
      level: "小学、初中或高中，也可填 1、2、3。",
    },
    returns:
      "与学生数区域形状相同，为应配教职工（不限于专任教师）的最少整数。如初中 27 人应配 2 人，28 人应配 3 人。空白仍为空白。逐格向上取整，各校之和可能大于按全县学生总数核算的结果。",
    errors: [notWhole, unreadable, unknownLevel],
    source: staffSource,
  },
  STAFFGAP: {
    description:
      "教职工余缺：现有教职工数－应配教职工数（见 STAFFREQUIRED），逐校返回，负数表示不足。",
    parameters: {
      staff: "各校现有教职工数（不限于专任教师），一格一校。",
      pupils: "各校该学段在校生数（整数），与教职工数一一对应。",
      level: "小学、初中或高中，也可填 1、2、3。",
    },
    returns: "与教职工数区域形状相同：0 为刚好配足，-2 为缺 2 人。任一方空白或两方都是 0 时留空。",
    errors: [
      sizes,
      "#VALUE!：某校有教职工而学生为 0，提示中写明位置。请填写，或清空该校这两格。",
      notWhole,
      unreadable,
      unknownLevel,
    ],
    source: staffSource,
  },
  CLASSBAND: {
    description:
      "班额分档：36–45 人正常班额，46–55 人偏大班额，56–65 人大班额，66 人及以上超大班额。",
    parameters: { size: "各班学生数（整数），一格一班。" },
    returns:
      "与所选区域形状相同，为分档名称；35 人及以下没有分档名称，返回“35人及以下”。空白或 0 返回空白。统计口径的大班额（56 人及以上）含超大班额，计数时两档都要算。",
    errors: ["#VALUE!：人数不是整数（如平均班额，可能落在两档之间），提示中写明位置。", unreadable],
    source: "教育统计的班额分档，据报道转引。与优质均衡的班额上限（45、50 人）不同，见 OVERSIZE。",
  },
  OVERSIZE: {
    description:
      "超过优质均衡班额上限的班级数：小学超过 45 人，初中超过 50 人；正好 45、50 人不算。",
    parameters: {
      sizes: "同一学段各班学生数（整数），一格一班。",
      level: "小学或初中，也可填 1、2。",
    },
    returns: "一个数，即超过上限的班级数。空白和 0 不算班级。",
    errors: [
      "#DIV/0!：所选区域中没有班级。",
      "#VALUE!：人数不是整数（如平均班额），提示中写明位置。",
      unreadable,
      unknownLevel,
    ],
    source:
      "优质均衡申报表 表Ⅳ 第 5 项（依据教督〔2017〕6号）：填报超过 45 人的小学班级数、超过 50 人的初中班级数，均应为 0。",
  },
  RETENTION: {
    description: "巩固率。默认按国家申报表口径：（毕业－转入＋转出）÷（入学－死亡），逐校返回。",
    parameters: {
      graduates: "毕业班学生数，一格一校。",
      entrants: "该年级三年前的入学学生数（算六年、九年巩固率时为六年、九年前）。",
      movedIn: "该年级其间转入的学生数；空白或省略为 0。",
      movedOut: "该年级其间转出的学生数；空白或省略为 0。",
      deaths: "该年级其间死亡的学生数；空白或省略为 0。",
      formula: "国家口径、入学调整或不调整，也可填 1、2、3；省略时为国家口径。",
    },
    returns:
      "与毕业学生数区域形状相同，为小数（0.98 即 98%）。国家口径＝（毕业－转入＋转出）÷（入学－死亡）；入学调整＝毕业÷（入学＋转入－转出），最高为 1；不调整＝毕业÷入学。只有入学调整封顶，其他口径超过 1 时请核实数据。毕业或入学学生数空白、或全为 0 时留空。",
    errors: [
      sizes,
      "#VALUE!：入学学生数为 0 而其他数不为 0，分母不大于 0（如死亡多于入学），或毕业－转入＋转出为负，提示中写明位置。",
      unreadable,
      "#N/A：没有这个公式，提示中列出可用的公式。",
    ],
    source:
      "国家口径：优质均衡申报表 表Ⅴ 第 1 项及其公式表（地市工作用表）。入学调整：某县的说明。不调整：百科条目的九年巩固率，未见官方文本。",
  },
  ROOMS: {
    description:
      "应配音乐、美术专用教室间数，左右两格：每 12 个班各 1 间，不足 12 个班的按 1 间计。",
    parameters: { classes: "各校班级数（整数），一格一校。" },
    returns:
      "每格返回两格：音乐教室、美术教室间数。12 个班各 1 间，13 个班各 2 间；0 个班为 0，空白仍为空白。不判断面积。",
    errors: ["#VALUE!：班级数不是整数，提示中写明位置。", unreadable],
    source:
      "优质均衡申报表 表Ⅳ 第 3 项（依据教督〔2017〕6号）：每 12 个班配音乐、美术专用教室各 1 间以上（据摘要，非原文）。",
  },
};
