import type { SchoolKind, SchoolRow } from "../sheet/SchoolRow";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Field } from "../sheet/TableColumn";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import { pupilsField } from "./pupilsField";
import { resolveNumerator } from "./resolveNumerator";

/** The levels whose pupils share the stocks of a combined school. */
export const SHARING_LEVELS: Readonly<Partial<Record<SchoolKind, readonly Field[]>>> = {
  nineYear: ["primaryPupils", "juniorPupils"],
  twelveYear: ["primaryPupils", "juniorPupils", "seniorPupils"],
  completeSecondary: ["juniorPupils", "seniorPupils"],
};

/** The fields of a school's row without which something of it cannot be judged: its pupils and its stocks. */
export function neededFields(
  table: SchoolTable,
  standard: Standard,
  level: Level,
): (row: SchoolRow) => readonly Field[] {
  const own = pupilsField(level, table.columns);
  const stocks = standard.indicators.flatMap((indicator) => {
    const terms = resolveNumerator(indicator, table.columns, level)?.terms ?? [];
    return terms.map(({ column }) => column.field);
  });
  const byKind = new Map<SchoolKind, readonly Field[]>();
  return ({ kind }) => {
    const known = byKind.get(kind);
    if (known) return known;
    const sharing = own === "pupils" ? [] : (SHARING_LEVELS[kind] ?? []);
    const fields = [...new Set([own, ...stocks, ...sharing])];
    byKind.set(kind, fields);
    return fields;
  };
}
