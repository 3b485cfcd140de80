/** Measures of how alike schools are. */
export type EquityFunction =
  | "CV"
  | "CVRATIO"
  | "COMPOSITE"
  | "GINI"
  | "THEIL"
  | "MCLOONE"
  | "RANGERATIO"
  | "DECOMPOSE"
  | "CONTRIBUTION"
  | "PLAN";

/** A school's own figures and its limits. */
export type SchoolsFunction =
  "PERPUPIL" | "SPLIT" | "LIMIT" | "MEETS" | "SHORTFALL" | "SCHOOLCHECK";

/** Growth and shares of money. */
export type FundingFunction = "GROWTH" | "GROWTHGAP" | "SHARE" | "RISES" | "AUDIT";

/** Teachers, classes, rooms and pupils who stay. */
export type StaffingFunction =
  | "PUPILSPERTEACHER"
  | "STAFFREQUIRED"
  | "STAFFGAP"
  | "CLASSBAND"
  | "OVERSIZE"
  | "RETENTION"
  | "ROOMS";

/** The functions that have texts of their own; an alias shares those of the function it stands for. */
export type FunctionKey =
  EquityFunction | SchoolsFunction | FundingFunction | StaffingFunction | "VERSION";
