/** The raw figures of a school that indicators are made of: stocks and head-counts, never per-pupil values. */
export type ResourceField =
  | "aboveDegreeTeachers"
  | "backboneTeachers"
  | "sportsArtTeachers"
  | "teachers"
  | "seniorTitleTeachers"
  // Teachers by degree: each counts once, by the highest.
  | "collegeTeachers"
  | "bachelorTeachers"
  | "masterTeachers"
  | "doctorTeachers"
  /** 研究生: masters and doctors together. */
  | "postgraduateTeachers"
  // Teachers by title.
  | "intermediateTitleTeachers"
  | "associateSeniorTitleTeachers"
  | "fullSeniorTitleTeachers"
  // Teachers by the subject they teach.
  | "sportsTeachers"
  | "artsTeachers"
  | "musicTeachers"
  | "fineArtTeachers"
  | "teachingArea"
  | "gymArea"
  | "sportsGroundArea"
  | "sportsArea"
  | "equipmentValue"
  | "multimediaRooms"
  | "computers"
  | "books";
