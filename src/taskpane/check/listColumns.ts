/** Columns of a finding: code, name, value, limit, shortfall; they begin under the school's name. */
export const listColumns = {
  wide: "24px minmax(0, 1fr) 52px 52px 88px",
  /** Here the gap goes without its word, which the column's head says. */
  narrow: "22px minmax(0, 1fr) 46px 46px 68px",
} as const;
