import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { columnsAtLevel } from "../columnsAtLevel";
import { exclusionOf } from "../exclusionOf";
import type { LeftOut } from "../LeftOut";
import { pupilsField } from "../pupilsField";
import { rowAtLevel } from "../rowAtLevel";
import type { FlaggedLevel } from "./FlaggedLevel";

/** The rows of a table that count at a level and those that do not, as assessTable has them, without judging any. */
export function countedRows(table: SchoolTable, standard: Standard, level: Level): FlaggedLevel {
  const atLevel = rowAtLevel(table.columns, level);
  const ownPupils = pupilsField(level, columnsAtLevel(table.columns, level));
  const schools: { row: number }[] = [];
  const leftOut: LeftOut[] = [...table.leftOut];
  for (const whole of table.rows) {
    const row = atLevel(whole);
    const excluded = exclusionOf(row, level, ownPupils, standard);
    if (excluded) leftOut.push(excluded);
    else if (row.levels.includes(level)) schools.push({ row: row.row });
  }
  return { level, schools, leftOut };
}
