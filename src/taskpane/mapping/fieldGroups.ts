import type { FieldGroup } from "../../i18n/pane/MappingWords";
import type { Field } from "../../sheet/TableColumn";

/** Every field a column can be, in the groups and the order in which they are offered. */
export const fieldGroups: Readonly<Record<FieldGroup, readonly Field[]>> = {
  school: [
    "schoolName",
    "schoolCode",
    "schoolType",
    "level",
    "counted",
    "parentSchool",
    "owner",
    "township",
    "county",
    "prefecture",
    "location",
  ],
  pupils: [
    "pupils",
    "primaryPupils",
    "juniorPupils",
    "seniorPupils",
    "kindergartenPupils",
    "classes",
  ],
  teachers: [
    "teachers",
    "aboveDegreeTeachers",
    "collegeTeachers",
    "bachelorTeachers",
    "postgraduateTeachers",
    "masterTeachers",
    "doctorTeachers",
    "seniorTitleTeachers",
    "intermediateTitleTeachers",
    "associateSeniorTitleTeachers",
    "fullSeniorTitleTeachers",
    "backboneTeachers",
    "sportsArtTeachers",
    "sportsTeachers",
    "artsTeachers",
    "musicTeachers",
    "fineArtTeachers",
  ],
  premises: ["teachingArea", "gymArea", "sportsGroundArea", "sportsArea"],
  equipment: ["equipmentValue", "multimediaRooms", "computers", "books"],
};
