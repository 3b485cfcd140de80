import type { Indicator } from "../../standards/Indicator";
import { standards } from "../../standards/standards";
import type { Standard } from "../../standards/Standard";
import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { chooseStandard } from "./chooseStandard";
import { keyOf } from "../cells/keyOf";

/** An indicator of a standard. */
export interface ChosenIndicator {
  readonly indicator: Indicator;
  readonly standard: Standard;
}

/**
 * The indicator by id or by name in either language; without a standard, of the first built-in one that has it.
 */
export function chooseIndicator(
  indicatorArgument: unknown,
  standardArgument: unknown,
): ChosenIndicator {
  const chosen = chooseStandard(standardArgument);
  const given = asScalar(indicatorArgument, "indicator");
  const key = keyOf(given);
  const candidates = chosen ? [chosen] : standards;
  for (const standard of candidates) {
    const indicator = standard.indicators.find(
      ({ id, names }) =>
        keyOf(id) === key || Object.values(names).some((name) => keyOf(name) === key),
    );
    if (indicator) return { indicator, standard };
  }
  throw new CellFailure("#N/A", (texts) =>
    texts.unknownIndicator(
      String(given ?? ""),
      texts.listed(candidates.flatMap(({ indicators }) => indicators)),
    ),
  );
}
