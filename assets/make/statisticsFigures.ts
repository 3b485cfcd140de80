import type { BasicStocks } from "./basicStocks";
import type { SchoolRow } from "./conditions";
import { seededRandom } from "./seededRandom";

/** The raw figures of a school as the statistics have them; they add up to what the other sheet says. */
export interface StatisticsFigures {
  readonly degrees: { master: number; bachelor: number; college: number; below: number };
  readonly titles: {
    fullSenior: number;
    associateSenior: number;
    intermediate: number;
    lower: number;
  };
  readonly subjects: { sports: number; arts: number; music: number; fineArt: number };
  /** Indoors; a part of the teaching area here, of the sports area there. */
  readonly gym: number;
}

const LEAST_PUPILS_WITH_A_GYM = 600;

/** Divides each school's teachers by degree, title and subject, and its areas by gym and ground. */
export function statisticsFigures(
  rows: readonly SchoolRow[],
  basics: readonly BasicStocks[],
): StatisticsFigures[] {
  const random = seededRandom(20260903);
  return rows.map(({ school, stocks }, index) => {
    const { teachers = 0, titled = 0 } = basics[index] ?? {};
    const master = Math.floor(stocks.degree * 0.12 * random());
    const college = Math.floor((stocks.degree - master) * (0.2 + 0.2 * random()));
    const fullSenior = titled > 30 && random() < 0.5 ? 1 : 0;
    const associateSenior = Math.floor((titled - fullSenior) * (0.15 + 0.2 * random()));
    const sports = Math.ceil(stocks.arts * 0.45);
    const music = Math.floor((stocks.arts - sports) / 2);
    const hasGym = (school.primary ?? 0) >= LEAST_PUPILS_WITH_A_GYM && random() < 0.6;
    return {
      degrees: {
        master,
        bachelor: stocks.degree - master - college,
        college,
        below: teachers - stocks.degree,
      },
      titles: {
        fullSenior,
        associateSenior,
        intermediate: titled - fullSenior - associateSenior,
        lower: teachers - titled,
      },
      subjects: {
        sports,
        arts: stocks.arts - sports,
        music,
        fineArt: stocks.arts - sports - music,
      },
      gym: hasGym ? Math.floor(stocks.grounds * 0.06) : 0,
    };
  });
}
