import type { StaffLevel } from "../../standards/StaffLevel";
import { asScalar } from "../cells/asScalar";
import { keyOf } from "../cells/keyOf";
import { CellFailure } from "../CellFailure";

const levels: ReadonlyMap<string, StaffLevel> = new Map([
  ["小学", "primary"],
  ["primary", "primary"],
  ["1", "primary"],
  ["初中", "junior"],
  ["junior", "junior"],
  ["2", "junior"],
  ["高中", "senior"],
  ["senior", "senior"],
  ["3", "senior"],
]);

/** 小学/primary/1, 初中/junior/2 or 高中/senior/3. */
export function chooseStaffLevel(argument: unknown): StaffLevel {
  const given = asScalar(argument, "level");
  const level = levels.get(keyOf(given));
  if (level) return level;
  throw new CellFailure("#N/A", (texts) => texts.staffing.unknownStaffLevel(String(given ?? "")));
}
