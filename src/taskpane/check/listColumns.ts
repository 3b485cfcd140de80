/** Columns of a finding: code, name, value, limit, shortfall; they begin under the school's name. */
export const listColumns = "24px minmax(0, 1fr) 52px 52px 88px";
