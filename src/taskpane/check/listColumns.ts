/** Columns of a finding: code, name, value, limit, shortfall; they begin under the school's name. */
export const listColumns = {
  wide: "20px minmax(0, 1fr) 50px 46px 84px",
  /** Here the gap goes without its word, which the column's head says. */
  narrow: "20px minmax(0, 1fr) 44px 40px 72px",
} as const;
