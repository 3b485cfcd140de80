import { servedPupils, type Level, type SchoolRow } from "./conditions";
import { seededRandom } from "./seededRandom";

/** What 基本均衡 (2012) asks for beyond the seven indicators of 2017. */
export interface BasicStocks {
  computers: number;
  books: number;
  teachers: number;
  titled: number;
}

/** Per pupil served; teachers per pupil of the level. The cube draws most schools near the lower end. */
const ranges = {
  primary: {
    computers: [0.05, 0.36],
    books: [12, 72],
    pupilsPerTeacher: [7, 20],
    titledShare: [0.12, 0.8],
  },
  junior: {
    computers: [0.07, 0.5],
    books: [18, 110],
    pupilsPerTeacher: [6.5, 15],
    titledShare: [0.15, 0.75],
  },
} as const;

/** Draws them from numbers of their own, so that the other columns stay as they are. */
export function drawBasicStocks(rows: readonly SchoolRow[], level: Level): BasicStocks[] {
  const random = seededRandom(level.seed + 100);
  const { computers, books, pupilsPerTeacher, titledShare } = ranges[level.level];
  return rows.map(({ school, classes, stocks }) => {
    const own = (level.level === "primary" ? school.primary : school.junior) ?? 0;
    const served = servedPupils(school, level.level, "rooms");
    const within = ([least, most]: readonly [number, number], share: number): number =>
      least + (most - least) * share;
    const drawn = {
      computers: Math.ceil(served * within(computers, random() ** 3)),
      books: Math.ceil((served * within(books, random() ** 3)) / 10) * 10,
    };
    // Everybody of the other teachers' columns is a full-time teacher.
    const teachers = Math.max(
      Math.ceil(own / within(pupilsPerTeacher, random())),
      stocks.degree + 1,
      stocks.backbone + stocks.arts,
      Math.ceil(classes * 0.5),
    );
    const titled = Math.ceil(teachers * within(titledShare, random()));
    const { fixed } = school;
    return {
      computers: fixed?.computers ?? drawn.computers,
      books: fixed?.books ?? drawn.books,
      teachers,
      titled,
    };
  });
}
