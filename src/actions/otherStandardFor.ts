import { resolveNumerator } from "../assessment/resolveNumerator";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Standard } from "../standards/Standard";
import { standards } from "../standards/standards";

/** For a table that holds nothing of a standard: the one it holds most of, if any. */
export function otherStandardFor(
  table: SchoolTable,
  chosen: Standard,
): { id: string; indicators: number } | undefined {
  const held = (standard: Standard): number =>
    standard.indicators.filter((indicator) =>
      table.levels.some((level) => resolveNumerator(indicator, table.columns, level)),
    ).length;
  if (held(chosen) > 0) return undefined;
  const [best] = standards
    .map((standard) => ({ id: standard.id, indicators: held(standard) }))
    .sort((one, other) => other.indicators - one.indicators);
  return best && best.indicators > 0 ? best : undefined;
}
