import type { CountyResult } from "../../assessment/CountyResult";
import type { CountyListState } from "./CountyListState";

/** The counties of a level whose name or prefecture holds every word of a query; case and width make no difference. */
export function listedCounties(
  counties: readonly CountyResult[],
  { level, query }: Pick<CountyListState, "level" | "query">,
): readonly CountyResult[] {
  const wanted = plain(query).split(/\s+/u);
  return counties.filter(
    (each) =>
      (level === "all" || each.level === level) &&
      wanted.every((word) => plain(`${each.prefecture}${each.county}`).includes(word)),
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
