import type { UnitKind } from "./readUnit";
import type { Field } from "./TableColumn";

const PEOPLE: readonly UnitKind[] = ["person"];
const AREA: readonly UnitKind[] = ["area"];
const NONE: readonly UnitKind[] = [];

const ADMISSIBLE: Readonly<Record<Field, readonly UnitKind[]>> = {
  schoolName: NONE,
  schoolCode: NONE,
  schoolType: NONE,
  level: NONE,
  counted: NONE,
  owner: NONE,
  township: NONE,
  location: NONE,
  classes: ["class", "piece"],
  pupils: PEOPLE,
  primaryPupils: PEOPLE,
  juniorPupils: PEOPLE,
  seniorPupils: PEOPLE,
  aboveDegreeTeachers: PEOPLE,
  backboneTeachers: PEOPLE,
  sportsArtTeachers: PEOPLE,
  teachers: PEOPLE,
  seniorTitleTeachers: PEOPLE,
  teachingArea: AREA,
  gymArea: AREA,
  sportsGroundArea: AREA,
  sportsArea: AREA,
  equipmentValue: ["money"],
  multimediaRooms: ["room", "piece"],
  computers: ["set"],
  books: ["book"],
};

/** Whether a field is counted in such units: 体育馆（个） is no area, 学校（所） no school's name. */
export function admitsUnit(field: Field, kind: UnitKind): boolean {
  return ADMISSIBLE[field].includes(kind);
}
