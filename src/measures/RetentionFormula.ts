/**
 * The formulas of 巩固率 in use:
 *
 * - national: (graduates − moved in + moved out) ÷ (entrants − deaths), the form of 优质均衡
 * - adjusted: graduates ÷ (entrants + moved in − moved out), at most 1, a county's own
 * - plain: graduates ÷ entrants, ordinary movement left in both
 */
export type RetentionFormula = "national" | "adjusted" | "plain";
