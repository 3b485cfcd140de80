import type { CountyResult } from "../CountyResult";
import type { Verdict } from "../SchoolResult";

const RANK: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, borderline: 2, pass: 3 };

/**
 * Worst first: failing counties, then those that could not be judged, borderline and passing ones. Among alike: first
 * the one whose worst coefficient is the largest multiple of its limit (of failing counties only failed coefficients
 * count), then the one with more failing, with more unjudged, with more borderline schools among its schools. Where
 * nothing tells them apart their order stands.
 */
export function sortCounties(results: readonly CountyResult[]): CountyResult[] {
  const ranked = results.map((result) => ({ result, worst: worstMultiple(result) }));
  ranked.sort(
    ({ result: one, worst }, { result: other, worst: otherWorst }) =>
      RANK[one.verdict] - RANK[other.verdict] ||
      otherWorst - worst ||
      shareOf(other.failing, other) - shareOf(one.failing, one) ||
      shareOf(other.unknown, other) - shareOf(one.unknown, one) ||
      shareOf(other.borderline, other) - shareOf(one.borderline, one),
  );
  return ranked.map(({ result }) => result);
}

function worstMultiple({ verdict, coefficients, composite }: CountyResult): number {
  let worst = 0;
  for (const { value, limit, state } of composite ? [...coefficients, composite] : coefficients)
    if (value !== undefined && limit !== undefined && (verdict !== "fail" || state === "fail"))
      worst = Math.max(worst, value / limit);
  return worst;
}

function shareOf(count: number, { schools }: CountyResult): number {
  return schools === 0 ? 0 : count / schools;
}
