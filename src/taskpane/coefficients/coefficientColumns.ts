/** Columns of a coefficient: code, name, bar, value, verdict. */
export const coefficientColumns = "24px minmax(0, 76px) minmax(0, 1fr) 52px 24px";
