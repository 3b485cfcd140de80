import type { Field } from "../../../src/sheet/TableColumn";
import type { Level } from "../../../src/standards/Level";

/** The figures that an indicator needs, by what columns the table has; undefined where it lacks them. */
export function termsOf(
  id: string,
  level: Level,
  has: (field: Field) => boolean,
): readonly Field[] | undefined {
  const optional = (...fields: readonly Field[]): Field[] => fields.filter(has);
  const all = (...fields: readonly Field[]): Field[] | undefined =>
    fields.every(has) ? [...fields] : undefined;
  const withGym = (field: Field): Field[] | undefined =>
    all(field) && [field, ...optional("gymArea")];
  switch (id) {
    case "L1":
    case "B7": {
      const degrees = optional(
        "bachelorTeachers",
        "masterTeachers",
        "doctorTeachers",
        "postgraduateTeachers",
        ...(level === "primary" ? (["collegeTeachers"] as const) : []),
      );
      return all("aboveDegreeTeachers") ?? (degrees.length > 0 ? degrees : undefined);
    }
    case "L2":
      return all("backboneTeachers");
    case "L3": {
      const arts = optional("artsTeachers", "musicTeachers", "fineArtTeachers");
      const subjects = has("sportsTeachers") && arts.length > 0;
      return all("sportsArtTeachers") ?? (subjects ? ["sportsTeachers", ...arts] : undefined);
    }
    case "L4":
    case "B1":
      return withGym("teachingArea");
    case "L5":
    case "B2":
      return all("sportsArea") ?? withGym("sportsGroundArea");
    case "L6":
    case "B3":
      return all("equipmentValue");
    case "L7":
      return all("multimediaRooms");
    case "B4":
      return all("computers");
    case "B5":
      return all("books");
    case "B6":
      return all("teachers");
    case "B8": {
      const titles = optional(
        "intermediateTitleTeachers",
        "associateSeniorTitleTeachers",
        "fullSeniorTitleTeachers",
      );
      return all("seniorTitleTeachers") ?? (titles.length > 0 ? titles : undefined);
    }
    default:
      throw new Error(`no indicator ${id}`);
  }
}
