/** Narrow signs by which people say that there is no figure. */
export const missingMarks: readonly string[] =
  "- -- --- — —— – ― _ / // \\ · * 无 缺 暂无 缺失 未填 空 N/A n/a NA nil".split(" ");
