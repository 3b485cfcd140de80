import type { Level } from "../../standards/Level";
import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { keyOf } from "../cells/keyOf";

const levels: ReadonlyMap<string, Level> = new Map([
  ["小学", "primary"],
  ["primary", "primary"],
  ["1", "primary"],
  ["初中", "junior"],
  ["junior", "junior"],
  ["2", "junior"],
]);

/** 小学/primary/1 or 初中/junior/2. */
export function chooseLevel(argument: unknown): Level {
  const given = asScalar(argument, "level");
  const level = levels.get(keyOf(given));
  if (level) return level;
  throw new CellFailure("#N/A", (texts) => texts.unknownLevel(String(given ?? "")));
}
