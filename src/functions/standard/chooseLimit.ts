import { CellFailure } from "../CellFailure";
import { chooseIndicator, type ChosenIndicator } from "./chooseIndicator";
import { chooseLevel } from "./chooseLevel";

/** An indicator with its limit at a level. */
export interface ChosenLimit extends ChosenIndicator {
  readonly limit: number;
}

/** The limit in force; #N/A where the standard sets none per school. */
export function chooseLimit(indicator: unknown, level: unknown, standard: unknown): ChosenLimit {
  const chosen = chooseIndicator(indicator, standard);
  const limit = chosen.indicator.limits?.[chooseLevel(level)];
  if (limit !== undefined) return { ...chosen, limit };
  throw new CellFailure("#N/A", (texts) =>
    texts.noLimit(texts.listed([chosen.indicator]), texts.standardName(chosen.standard.names)),
  );
}
