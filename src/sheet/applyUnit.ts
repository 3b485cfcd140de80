import { admitsUnit } from "./admitsUnit";
import { moneyFactor } from "./moneyFactor";
import type { NamedField } from "./readHeading";
import type { Unit } from "./readUnit";
import type { TableColumn } from "./TableColumn";

/** What a heading says, without its column. A factor of 0 says that the unit matters and was not given. */
export type HeadingMeaning = Pick<TableColumn, "field" | "basis" | "factor">;

/**
 * A named field with its unit, or undefined where the unit is not one of that field: 图书（元）, or 生均 in ㎡/百人.
 */
export function applyUnit(
  { field, basis: named }: NamedField,
  unit: Unit | undefined,
): HeadingMeaning | undefined {
  // A yearly table in 万元 read as 元 would fail every school: no unit, no guess here.
  if (!unit) return { field, basis: named, factor: field === "equipmentValue" ? 0 : 1 };
  if (!admitsUnit(field, unit.kind)) return undefined;
  if (unit.basis && named !== "total" && named !== unit.basis) return undefined;
  const factor = field === "equipmentValue" ? moneyFactor(unit.text) : 1;
  return factor ? { field, basis: unit.basis ?? named, factor } : undefined;
}
