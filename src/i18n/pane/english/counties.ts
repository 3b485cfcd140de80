import type { CountyWords } from "../CountyWords";
import { formatNumber } from "../formatNumber";

const whole = (count: number): string => formatNumber("en", count, 0);

/** The list of counties in English. */
export const counties: CountyWords = {
  label: "Counties, worst first",
  summary: (level, { counties: all, pass, fail, unknown }) =>
    `${level === "primary" ? "Primary" : "Junior"}, ${whole(all)} ${all === 1 ? "county" : "counties"}: ${[
      `${whole(fail)} below`,
      ...(unknown > 0 ? [`${whole(unknown)} not judged`] : []),
      `${whole(pass)} meet`,
    ].join(", ")}`,
  filter: "Find a county",
  filterLevel: "Filter by level",
  level: { all: "All", primary: "Primary", junior: "Junior" },
  county: "County",
  schools: "Schools",
  failing: "Below",
  highest: "Highest",
  composite: "Composite",
  limit: (limit) => `≤ ${limit}`,
  none: "none",
  noFailing: "—",
  open: (county) => `Open ${county}`,
  more: (count) => `Show ${whole(count)} more ${count === 1 ? "row" : "rows"}`,
  nothingFound: (query) => `No county or prefecture is called "${query}".`,
  found: (rows) => `${whole(rows)} ${rows === 1 ? "row" : "rows"}`,
};
