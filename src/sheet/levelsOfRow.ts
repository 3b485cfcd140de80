import type { Level } from "../standards/Level";
import { levelInName } from "./levelInName";
import type { SchoolRow } from "./SchoolRow";

const LEVELS = ["primary", "junior"] as const;

/**
 * A level counts for a row by its level cell, its type and the sheet, and wherever it has pupils of that level. None
 * where only the sheet says it and the school's name, or a type that names no kind by itself (中学), says the other:
 * 第二初级中学 on a sheet of primary schools. `counted`: the levels whose pupils the table counts apart.
 */
export function levelsOfRow(
  row: Pick<SchoolRow, "name" | "kind" | "numbers">,
  type: string,
  own: Level | undefined,
  sheet: Level | undefined,
  counted: readonly Level[],
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
  if (isCombined && part) return withPupils.length > 0 ? withPupils : [part];
  // A blank beside the pupils of one level is no 0: the verdict on the other level waits for it.
  if (isCombined)
    return withPupils.length === 0
      ? []
      : LEVELS.filter((each) => counted.includes(each) && row.numbers[`${each}Pupils`] !== 0);
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
