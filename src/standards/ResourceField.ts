/** The raw figures of a school that indicators are made of: stocks and head-counts, never per-pupil values. */
export type ResourceField =
  | "aboveDegreeTeachers"
  | "backboneTeachers"
  | "sportsArtTeachers"
  | "teachers"
  | "seniorTitleTeachers"
  | "teachingArea"
  | "gymArea"
  | "sportsGroundArea"
  | "sportsArea"
  | "equipmentValue"
  | "multimediaRooms"
  | "computers"
  | "books";
