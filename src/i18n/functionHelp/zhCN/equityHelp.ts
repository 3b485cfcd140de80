import type { EquityFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

const unreadable =
  "#VALUE!：单元格是非数字文本、负数或逻辑值，提示中会指出是哪一格。单元格是错误值时，结果就是该错误值。";
const sizesDiffer = "#VALUE!：各区域的单元格个数不同。";
const noPupils = "#VALUE!：某校有数据而学生数为 0，提示中会指出是哪一格。";
const noMean = "#DIV/0!：没有可计算的学校，或平均值为 0。";
const outOfRange = "#NUM!：数值过大，无法计算。";

const ofValues = {
  values: "各校的生均值（或每百名学生拥有数），一格一校。",
  pupils: "各校在校生数，作为权重；省略时各校权重相同。",
};
const ofTotals = {
  totals: "各校的资源总量，如图书册数、面积、教师数，一格一校。",
  pupils: "各校在校生数，与资源总量一一对应。",
};
const blankOrZero = "空白单元格对应的学校不计入，0 计入。";
const percentile =
  "百分位数的取法：从最低值起累计学生数，首次达到全体学生相应比例时的值；恰好等于该比例时，取该值与下一个值的平均（与 MEDIAN 的中位数一致）。省略学生数时按学校个数累计。把一所学校拆成两所、或学生数同乘一个倍数，结果不变。";
const officialFormula =
  "《义务教育均衡发展差异系数计算方法及数据来源》，以及公开的五校算例《县域义务教育校际均衡指标计算方法（以生均图书册数为例）》。2017 年优质均衡标准的公式原文未能查到，沿用同一公式。";

export const equityHelp: Readonly<Record<EquityFunction, FunctionHelp>> = {
  CV: {
    description: "变异系数（总体标准差÷平均值）。给出学生数时按学生数加权，即官方的差异系数口径。",
    parameters: ofValues,
    returns: `一个数（小数形式）：√(Σp(x－X)²÷Σp)÷X，其中 X＝Σpx÷Σp，x 为生均值，p 为学生数；省略学生数时各校 p 均为 1。${blankOrZero}`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: `给出学生数时即官方差异系数：${officialFormula}省略学生数时为一般统计量，各项标准均不采用。`,
  },
  CVRATIO: {
    description: "差异系数：由各校资源总量和学生数，按官方公式（以学生数加权）计算。",
    parameters: ofTotals,
    returns: `一个数（小数形式，不舍入）：√(Σp(x－X)²÷Σp)÷X，其中 x＝该校资源总量÷学生数，X＝全县资源总量÷全县学生数。${blankOrZero}`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: officialFormula,
  },
  COMPOSITE: {
    description: "综合差异系数：每列为一项指标，先求各项差异系数，再取平均（计算过程不舍入）。",
    parameters: {
      totals: "各校各项指标的资源总量，一行一校，一列一项指标。",
      pupils: "各校在校生数，一格一校。",
    },
    returns:
      "一个数（小数形式）：各列 CVRATIO 的算术平均。某格空白时，该校只在这一列不计入；0 计入。",
    errors: [
      unreadable,
      "#VALUE!：学生数的单元格个数与资源总量的行数不同。",
      noPupils,
      "#DIV/0!：有一列没有可计算的学校，或平均值为 0。",
      outOfRange,
    ],
    source:
      "基本均衡的五校算例（八项单项差异系数的平均值）。优质均衡按每一项指标分别判断，综合值不能作为达标依据。",
  },
  GINI: {
    description: "基尼系数：衡量各校生均值的差距，0 为完全均等。给出学生数时按学生数加权。",
    parameters: ofValues,
    returns: `一个数，不小于 0，小于 1：ΣΣ wᵢwⱼ|xᵢ－xⱼ|÷(2X)，其中 w 为该校学生数占比，X 为加权平均值；总体形式，不作 n÷(n－1) 修正。${blankOrZero}`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: "文献通用公式（Stata Technical Bulletin 48，sg104），不是任何标准规定的指标。",
  },
  THEIL: {
    description: "泰尔指数 T：衡量各校生均值的差距，0 为完全均等。给出学生数时按学生数加权。",
    parameters: ofValues,
    returns: `一个数，不小于 0：Σ w(x÷X)·ln(x÷X)，其中 w 为该校学生数占比，X 为加权平均值。${blankOrZero}数值为 0 的学校在求和中记 0。`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: "文献通用公式（泰尔 T 指数，即广义熵指数 GE(1)），不是任何标准规定的指标。",
  },
  MCLOONE: {
    description:
      "麦克伦指数：低于中位数的学生实际占有的资源，相当于他们都达到中位数时的几成；1 为完全均等。",
    parameters: ofValues,
    returns: `一个数，0 到 1：对低于中位数的学校求 Σpx÷(中位数×Σp)；没有学校低于中位数时为 1。中位数即第 50 百分位数。${percentile}${blankOrZero}`,
    errors: [
      unreadable,
      sizesDiffer,
      noPupils,
      "#DIV/0!：没有可计算的学校，或中位数为 0。",
      outOfRange,
    ],
    source:
      "美国教育财政文献（McLoone；Berne 与 Stiefel），据记忆整理，未核对原文；不是任何标准规定的指标。中位数取法：Hyndman 与 Fan 第 2 型，加权。",
  },
  RANGERATIO: {
    description:
      "联邦极差率：(第 95 百分位数－第 5 百分位数)÷第 5 百分位数。给出学生数时按学生数取百分位。",
    parameters: ofValues,
    returns: `一个数，不小于 0。${percentile}${blankOrZero}`,
    errors: [
      unreadable,
      sizesDiffer,
      noPupils,
      "#DIV/0!：没有可计算的学校，或第 5 百分位数为 0。",
      outOfRange,
    ],
    source:
      "美国教育财政文献（Federal Range Ratio），据记忆整理，未核对原文；不是任何标准规定的指标。百分位数取法：Hyndman 与 Fan 第 2 型，加权。",
  },
  DECOMPOSE: {
    description:
      "差异系数分解：按分组（如乡镇、城乡）把差异系数的平方分成组内差异和组间差异，各部分之和等于总体。",
    parameters: {
      ...ofTotals,
      groups: "各校所属分组，如乡镇、城乡，与资源总量一一对应。",
    },
    returns:
      "每组一行，按首次出现的先后排列，最后一行为合计；共六列：分组、学生数占比 w、生均值 m、该组的差异系数 CVRATIO（生均值为 0 时留空）、组内部分＝w(m÷X)²·CV²、组间部分＝w(m÷X－1)²，X 为全县生均值。各组之和等于合计行，合计行的组内、组间两部分之和等于全县差异系数的平方。分组名称首尾空格和全角半角的差别不计。因空白不计入的学校可以没有分组；没有学校计入的分组不列出。由公式算出的区域里，Excel 分不清空白与 0，空白的分组会列为“0”组。",
    errors: [
      "#VALUE!：计入的学校没有分组，或分组是逻辑值，提示中会指出是哪一格。",
      unreadable,
      sizesDiffer,
      noPupils,
      noMean,
      outOfRange,
    ],
    source:
      "文献方法：差异系数平方的一半即广义熵指数 GE(2)，可无余项地分解（Stata ineqdeco）；不是任何标准规定的程序。",
  },
  CONTRIBUTION: {
    description: "差异贡献：各校在差异系数平方中所占的份额，可看出差异主要来自哪些学校。",
    parameters: ofTotals,
    returns:
      "与资源总量同形的一组小数，合计为 1：p(x－X)²÷Σp(x－X)²，其中 x＝该校资源总量÷学生数，X＝全县资源总量÷全县学生数。远高于平均值的学校与远低于平均值的学校同样计入。因空白不计入的学校留空；各校完全相同、没有差异可分时全部为 0。",
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: "由差异系数公式直接推得，不是任何标准规定的程序。",
  },
  PLAN: {
    description: "达标方案：把差异系数降到目标值，各校最少需要增配（或在校际间调配）多少。",
    parameters: {
      totals: "各校的资源总量，如图书册数、面积、教师数，一格一校。",
      pupils: "各校在校生数，与资源总量一一对应。",
      target: "要达到的差异系数，如 0.5 或 50%。",
      mode: "增配（新增资源，省略时即此）或 调配（校际交流，总量不变）。",
      wholeUnits: "TRUE 为按整数计，如教师、计算机；省略时为 FALSE，按实际数计。",
    },
    returns:
      "与资源总量形状相同，一格一校，单位与资源总量相同：正数为调入或增配，负数为调出。" +
      "增配：把生均值最低的学校补到同一水平，其余学校为 0。" +
      "调配：把生均值最高的学校降到同一水平，最低的学校升到同一水平，各校之和为 0。" +
      "已达到目标值时全部为 0。目标值为 0 时，增配使各校都与生均值最高的学校持平，调配使各校都与全县平均值持平。" +
      "取整数：总数最少的整数方案，为精确最优；最后几个单位有几校条件完全相同时，给排在前面的学校。" +
      "按未舍入的差异系数判断（比较 12 位有效数字），恰好相等即为达到。总量或学生数为空的学校返回空文本。",
    errors: [
      "#VALUE!：资源总量与学生数的单元格个数不同，或单元格是文字、逻辑值、负数。",
      "#VALUE!：学校有资源总量而没有学生数。",
      "#VALUE!：目标值为空、为负数或不是数字，或“取整数”不是 TRUE、FALSE。",
      "#VALUE!：目标值为空，或不小于 2，不像差异系数：应写 50%，不写 50。",
      "#N/A：没有所填的方式。",
      "#N/A：按整数计，试过的数量都达不到目标值；提示中给出试到的数量和其中最低的差异系数。",
      "#DIV/0!：没有可计算的学校，或资源总量全部为 0，差异系数无意义。",
    ],
    source:
      "本加载项自己的优化算法，并非官方方法：官方文件只规定差异系数的限值，未规定如何降低。" +
      "差异系数与 CVRATIO 相同。按实际数计用注水法（凸优化），按整数计用可分凸资源分配的贪心法，两者都得到最少的数量。",
  },
};
