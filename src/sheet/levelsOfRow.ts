import type { Level } from "../standards/Level";
import { levelInName } from "./levelInName";
import type { SchoolRow } from "./SchoolRow";

const LEVELS = ["primary", "junior"] as const;

/**
 * A level counts for a row by its level cell, its type and the sheet, and wherever it has pupils of that level. None
 * where only the sheet says it and the school's name, or a type that names no kind by itself (中学), says the other:
 * 第二初级中学 on a sheet of primary schools.
 */
export function levelsOfRow(
  row: Pick<SchoolRow, "name" | "kind" | "numbers">,
  type: string,
  own: Level | undefined,
  sheet: Level | undefined,
): Level[] {
  if (own) return [own];
  const withPupils = LEVELS.filter((level) => (row.numbers[`${level}Pupils`] ?? 0) > 0);
  const isCombined = row.kind === "nineYear" || row.kind === "twelveYear";
  const [part] = isCombined ? partInName(row.name) : [];
  if (sheet && isCombined) return part && part !== sheet ? [] : [sheet];
  if (sheet && row.kind === "unknown") {
    const named = levelInName(row.name) ?? levelInName(type);
    return named && named !== sheet && !withPupils.includes(sheet) ? [] : [sheet];
  }
  if (isCombined) return withPupils.length > 0 || !part ? withPupils : [part];
  const byKind: Level[] =
    row.kind === "primary" || row.kind === "teachingPoint"
      ? ["primary"]
      : row.kind === "junior" || row.kind === "completeSecondary"
        ? ["junior"]
        : [];
  if (sheet) return byKind.length > 0 ? byKind : [sheet];
  return LEVELS.filter((level) => byKind.includes(level) || withPupils.includes(level));
}

/** 云岭学校（初中部）: a part of a combined school in a row of its own. */
function partInName(name: string): Level[] {
  const [, part] = /(小学|初中)部[)）]?$/u.exec(name.replace(/\s+/gu, "")) ?? [];
  return part ? [part === "小学" ? "primary" : "junior"] : [];
}
