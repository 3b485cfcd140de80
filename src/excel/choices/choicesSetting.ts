/** The workbook setting that holds what was decided about tables; set aside: one that could not be understood. */
export const choicesSetting = {
  key: "Balance.choices",
  setAside: "Balance.choices.setAside",
  /** A setting travels with every save of the workbook. */
  mostBytes: 256_000,
  mostPatterns: 80,
} as const;
