import { isBlank } from "./isBlank";
import { judged } from "./judged";
import type { NativeArguments } from "./NativeBuilder";
import { oneCell } from "./oneCell";

/**
 * SPLIT(total, primary, junior, [senior]): two cells, three where senior pupils are given. The last part is what the
 * others leave, so that the parts make the total. A total without pupils is #DIV/0!.
 */
export function nativeSplit(given: NativeArguments): string[][] | undefined {
  const [total, primary, junior, senior] = given.map(oneCell);
  if (total === undefined || primary === undefined || junior === undefined) return undefined;
  if (!given[3]) {
    const weight = `N(${primary})+1.1*N(${junior})`;
    const share = `${total}*(N(${primary})/(${weight}))`;
    return [partsOf([total, primary, junior], [share, `${total}-${share}`])];
  }
  if (senior === undefined) return undefined;
  const below = `N(${primary})+1.1*N(${junior})`;
  const weight = `${below}+1.32*N(${senior})`;
  return [
    partsOf(
      [total, primary, junior, senior],
      [
        `${total}*(N(${primary})/(${weight}))`,
        `${total}*(1.1*N(${junior})/(${weight}))`,
        `${total}-${total}*((${below})/(${weight}))`,
      ],
    ),
  ];
}

function partsOf(cells: readonly [string, ...string[]], parts: readonly string[]): string[] {
  const isEmpty = `OR(${isBlank(cells[0])},MAX(${cells.join(",")})=0)`;
  return parts.map((part) => judged(cells, `IF(${isEmpty},"",${part})`));
}
