import type { ReadingChoices } from "../../src/sheet/ReadingChoices";

/**
 * Says of the plain headings that their figures are totals. Tables of tests have decimals where ties are decided; on a
 * sheet such figures would be taken for figures per pupil, and asked about.
 */
export const totalsChosen: ReadingChoices = {
  columns: Object.fromEntries(
    (
      [
        ["高于规定学历教师数", "aboveDegreeTeachers"],
        ["县级以上骨干教师数", "backboneTeachers"],
        ["体育艺术专任教师数", "sportsArtTeachers"],
        ["教学及辅助用房面积", "teachingArea"],
        ["教学及辅助用房面积(m2)", "teachingArea"],
        ["运动场地面积", "sportsGroundArea"],
        ["体育运动场馆面积", "sportsArea"],
        ["体育运动场馆面积(m2)", "sportsArea"],
        ["网络多媒体教室数", "multimediaRooms"],
        ["网络多媒体教室数(间)", "multimediaRooms"],
        ["室内体育用房面积", "gymArea"],
      ] as const
    ).map(([key, field]) => [key, { field, basis: "total", factor: 1 } as const]),
  ),
};
