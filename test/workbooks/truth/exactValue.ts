import { Fraction, sumOf } from "../../oracle/Fraction";
import type { Level } from "../../../src/standards/Level";
import type { School } from "../make/build/School";
import type { ExactIndicator } from "./exactRule";

/** What an indicator divides, per level or of the whole school. */
export function exactStock(school: School, level: Level, id: string): Fraction {
  const { teachers, stocks } = school;
  const of = teachers[level];
  const sum = (...numbers: readonly number[]): Fraction => sumOf(numbers.map(exact));
  switch (id) {
    case "L1":
    case "B7":
      return sum(of.bachelor, of.master, of.doctor, level === "primary" ? of.college : 0);
    case "L2":
      return sum(of.backbone);
    case "L3":
      return sum(of.sports, of.music, of.fineArt, of.otherArts);
    case "L4":
    case "B1":
      return exact(stocks.teachingArea).minus(exact(stocks.gymArea));
    case "L5":
    case "B2":
      return sum(stocks.groundArea, stocks.gymArea);
    case "L6":
    case "B3":
      return sum(stocks.equipmentYuan);
    case "L7":
      return sum(stocks.multimedia);
    case "B4":
      return sum(stocks.computers);
    case "B5":
      return sum(stocks.books);
    case "B6":
      return sum(of.all);
    case "B8":
      return sum(of.intermediate, of.associateSenior, of.fullSenior);
    default:
      throw new Error(`no indicator ${id}`);
  }
}

/**
 * A level's value: its own pupils divide what is its own; 1 : 1.1 : 1.32 (1 : 1.2 without primary pupils) divides what
 * all share, unless the table gives this level's part already.
 */
export function exactValue(
  school: School,
  level: Level,
  indicator: ExactIndicator,
  isSplit: boolean,
): Fraction {
  const stock = exactStock(school, level, indicator.id).times(Fraction.of(indicator.per));
  const own = exact(school.pupils[level]);
  return stock.over(indicator.shared && isSplit ? sharers(school, level) : own);
}

function sharers({ pupils }: School, level: Level): Fraction {
  const weighted = sumOf([
    exact(pupils.primary),
    exact(pupils.junior).times(Fraction.of(11n, 10n)),
    exact(pupils.senior).times(Fraction.of(132n, 100n)),
  ]);
  return level === "primary" ? weighted : weighted.over(Fraction.of(11n, 10n));
}

function exact(number: number): Fraction {
  return Fraction.ofDecimal(String(number));
}
