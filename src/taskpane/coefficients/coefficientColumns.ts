/** Columns of a coefficient: code, name (its width by language), bar, value, verdict. */
export const coefficientColumns =
  "24px minmax(0, var(--balance-name, 76px)) minmax(0, 1fr) 48px 24px";
