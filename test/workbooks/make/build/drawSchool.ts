import { limits2017 } from "../../truth/limits2017";
import type { Level } from "../../../../src/standards/Level";
import type { School, Stocks, Teachers } from "./School";

/** Short of one of L1–L7: this share of the limit is what the school has. */
export type Weakness = Readonly<Partial<Record<"L1" | "L2" | "L3" | "L4" | "L5" | "L6" | "L7", number>>>;

export interface Drawn {
  readonly random: () => number;
  /** How wide the figures spread above the limits: 1 gives coefficients of about 0.2. */
  readonly spread: number;
  readonly weak: Weakness;
}

const NO_TEACHERS: Teachers = {
  ...{ all: 0, college: 0, bachelor: 0, master: 0, doctor: 0 },
  ...{ intermediate: 0, associateSenior: 0, fullSenior: 0, backbone: 0 },
  ...{ sports: 0, music: 0, fineArt: 0, otherArts: 0 },
};

/** The figures of a school with so many pupils: above every limit of 2017, but for its weaknesses. */
export function drawSchool(
  pupils: School["pupils"],
  { random, spread, weak }: Drawn,
): Pick<School, "pupils" | "classes" | "teachers" | "stocks"> {
  const level: Level = pupils.junior > pupils.primary ? "junior" : "primary";
  const sharers = pupils.primary + 1.1 * pupils.junior + 1.32 * pupils.senior;
  const weight = level === "primary" || pupils.primary > 0 ? 1 : 1 / 1.1;
  const need = (id: keyof Weakness, of: Level): number =>
    limits2017[of][id] * (weak[id] ?? 1.06 + spread * random() ** 2);
  const teachers = (of: Level): Teachers => {
    const heads = pupils[of];
    if (heads === 0) return NO_TEACHERS;
    const round = (id: "L1" | "L2" | "L3"): number =>
      (weak[id] === undefined ? Math.ceil : Math.floor)((need(id, of) * heads) / 100);
    return splitTeachers(of, heads, round("L1"), round("L2"), round("L3"), random);
  };
  const both = { primary: teachers("primary"), junior: teachers("junior") };
  const stocks = drawStocks((id) => need(id, level) * sharers * weight, random);
  const total = pupils.primary + pupils.junior + pupils.senior;
  return { pupils, classes: Math.max(6, Math.ceil(total / 43)), teachers: both, stocks };
}

function splitTeachers(
  level: Level,
  heads: number,
  above: number,
  backbone: number,
  sportsAndArts: number,
  random: () => number,
): Teachers {
  const doctor = random() < 0.08 ? Math.min(1, above) : 0;
  const master = Math.min(above - doctor, Math.floor(above * 0.08 * random()));
  const rest = above - doctor - master;
  // 专科 is above the required degree of a primary teacher, not of a junior one.
  const college = level === "primary" ? Math.floor(rest * 0.3) : Math.ceil(heads / 90);
  const bachelor = level === "primary" ? rest - college : rest;
  const all = Math.max(
    college + bachelor + master + doctor + 1,
    backbone + sportsAndArts,
    Math.ceil(heads / (level === "primary" ? 17 : 13)),
  );
  const fullSenior = random() < 0.15 ? 1 : 0;
  const associateSenior = Math.floor(all * (0.08 + 0.1 * random()));
  const sports = Math.ceil(sportsAndArts * 0.45);
  const music = Math.floor((sportsAndArts - sports) * 0.5);
  const otherArts = sportsAndArts - sports - music > 2 && random() < 0.4 ? 1 : 0;
  return {
    ...{ all, college, bachelor, master, doctor, backbone, sports, music, otherArts },
    fineArt: sportsAndArts - sports - music - otherArts,
    intermediate: Math.floor(all * (0.25 + 0.2 * random())),
    associateSenior,
    fullSenior,
  };
}

function drawStocks(needed: (id: "L4" | "L5" | "L6" | "L7") => number, random: () => number): Stocks {
  const rooms = Math.round(needed("L4"));
  const sports = Math.round(needed("L5"));
  const gymArea = random() < 0.35 ? Math.min(Math.floor(sports * 0.15), 600) : 0;
  const equipmentYuan = Math.round(needed("L6") / 100) * 100;
  const multimedia = Math.round(needed("L7") / 100 + 0.4);
  return {
    teachingArea: rooms + gymArea,
    gymArea,
    groundArea: sports - gymArea,
    equipmentYuan,
    multimedia,
    computers: Math.ceil((rooms / 5) * (0.1 + 0.12 * random())),
    books: Math.ceil((rooms / 5) * (2 + 2 * random())) * 10,
  };
}
