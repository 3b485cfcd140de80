import type { UnitKind } from "./readUnit";
import type { Field } from "./TableColumn";

const OTHERS: Readonly<Partial<Record<Field, readonly UnitKind[]>>> = {
  classes: ["class", "piece"],
  equipmentValue: ["money"],
  multimediaRooms: ["room", "piece"],
  computers: ["set"],
  books: ["book"],
};

/** Whether a field is counted in such units: 体育馆（个） is no area, 学校（所） no school's name. */
export function admitsUnit(field: Field, kind: UnitKind): boolean {
  if (/area$/iu.test(field)) return kind === "area";
  if (/(pupils|teachers)$/iu.test(field)) return kind === "person";
  return OTHERS[field]?.includes(kind) === true;
}
