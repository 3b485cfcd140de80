import type { School } from "./School";

/** A school with its units' pupils, teachers and stocks added to its own. */
export function withUnits(parent: School, units: readonly School[]): School {
  return units.reduce(
    (sum, unit) => ({
      ...sum,
      pupils: added(sum.pupils, unit.pupils),
      classes: sum.classes + unit.classes,
      teachers: {
        primary: added(sum.teachers.primary, unit.teachers.primary),
        junior: added(sum.teachers.junior, unit.teachers.junior),
      },
      stocks: added(sum.stocks, unit.stocks),
    }),
    parent,
  );
}

function added<Figures extends object>(one: Figures, other: Figures): Figures {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [
      key,
      (value as number) + (other as Record<string, number>)[key]!,
    ]),
  ) as Figures;
}
