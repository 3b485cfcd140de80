import { judgeSchool } from "../../assessment/judgeSchool";
import type { FunctionTexts } from "../../i18n/functions/FunctionTexts";
import { qualityBalance2017 } from "../../standards/qualityBalance2017";
import type { Level } from "../../standards/Level";
import type { SchoolRule, Standard } from "../../standards/Standard";
import { asMatrix } from "../cells/asMatrix";
import { CellFailure } from "../CellFailure";
import { chooseLevel } from "../standard/chooseLevel";
import { chooseStandard } from "../standard/chooseStandard";
import { judgeValue, type JudgedValue } from "./judgeValue";
import { printBelow } from "./printBelow";
import { readMatrix } from "../cells/readMatrix";

/**
 * SCHOOLCHECK(values, level, [standard]): one text per school: meets, or below standard with every item that is
 * short ("L2 0.72<0.85": under the 85 % floor; "L6 1900.00<2000": under the limit), or undecided where a missing
 * value could still decide. One row per school, one column per indicator in the standard's order, values per
 * pupil. A row without any value stays blank, also when desktop Excel sends it as zeros.
 *
 * @example schoolcheck([[4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]], "小学", null, texts) // [["达标"]]
 */
export function schoolcheck(
  values: unknown,
  level: unknown,
  standardArgument: unknown,
  texts: FunctionTexts,
): string[][] {
  const standard = chooseStandard(standardArgument) ?? qualityBalance2017;
  const chosenLevel = chooseLevel(level);
  const rule = standard.schoolRule;
  if (!rule) {
    throw new CellFailure("#N/A", (words) =>
      words.noSchoolRule(words.standardName(standard.names)),
    );
  }
  const cells = asMatrix(values);
  const columns = cells[0]?.length ?? 0;
  if (columns !== standard.indicators.length) {
    throw new CellFailure("#VALUE!", (words) =>
      words.columnsDiffer("values", columns, words.listed(standard.indicators)),
    );
  }
  return readMatrix(cells, "values").map((row) => [
    isFilled(row) ? checkSchool(row, chosenLevel, standard, rule, texts) : "",
  ]);
}

/** Not blank throughout, nor seven zeros: an empty row as desktop Excel sends it where nobody could be asked. */
function isFilled(row: readonly (number | undefined)[]): boolean {
  const isBlank = row.every((value) => value === undefined);
  return !isBlank && row.some((value) => value !== 0);
}

function checkSchool(
  row: readonly (number | undefined)[],
  level: Level,
  standard: Standard,
  rule: SchoolRule,
  texts: FunctionTexts,
): string {
  const judged = standard.indicators.map((indicator, column) =>
    judgeValue(indicator, level, rule, row[column], column),
  );
  const { verdict } = judgeSchool(
    judged.map(({ result }) => result),
    standard,
  );
  if (verdict === "fail") return texts.below(judged.filter(isShort).map(printBelow));
  if (verdict === "unknown") {
    return texts.undecided(
      judged
        .filter(({ result }) => result.state === "missing")
        .map(({ indicator }) => indicator.id),
    );
  }
  return texts.meets;
}

function isShort({ result }: JudgedValue): boolean {
  return result.state === "short" || result.state === "belowFloor";
}
