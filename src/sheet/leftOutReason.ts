import type { CellValue } from "./CellValue";
import { isBlankValue } from "./isBlankValue";
import { isPupilsField } from "./isPupilsField";
import { isNoteName } from "./isNoteName";
import { isStatisticName } from "./isStatisticName";
import { isTotalName } from "./isTotalName";
import { isVerdictName } from "./isVerdictName";
import type { LeftOutRow } from "./LeftOutRow";
import type { ReadRow } from "./readSchoolRow";
import { saysSchool } from "./saysSchool";
import type { Field } from "./TableColumn";

/** A label with one or two numbers is all that a result under a table has. */
const MOST_BESIDE_A_LABEL = 2;

/**
 * Why a row by itself is no school's, or undefined where it may be one. `afterBlank`: nothing but blank rows and such
 * rows stands between it and the last school.
 */
export function leftOutReason(
  { school, text }: ReadRow,
  values: readonly CellValue[],
  isHeading: boolean,
  afterBlank: boolean,
): Pick<LeftOutRow, "reason" | "hasFigures"> | undefined {
  const { name, kind, numbers } = school;
  if (values.every(isBlankValue)) return { reason: "blank" };
  if (isHeading) return { reason: "heading" };
  const label = name === "" ? firstText(values) : name;
  if (isTotalName(label) || values.some(saysTotal)) return { reason: "total" };
  if (isStatisticName(label)) return { reason: "statistic" };
  const hasPupils = Object.keys(numbers).some((field) => isPupilsField(field as Field));
  const isNamed = name !== "" && (saysSchool(name) || kind !== "unknown" || text("level") !== "");
  if (isVerdictName(label) || (isNoteName(label) && !hasPupils)) return { reason: "note" };
  // What is left of a county in one row may hold schools, and so may the figures of a row called 说明.
  if ((isNoteName(name) && !isNamed) || /^(其他|其它)(学校)?$/u.test(name))
    return { reason: "note", ...(Object.keys(numbers).length > 0 && { hasFigures: true }) };
  if (name === "") {
    if (Object.keys(numbers).length > 0) return { reason: "noName", hasFigures: true };
    return { reason: kind === "unknown" ? "note" : "noName" };
  }
  const beside = values.filter((value) => !isBlankValue(value)).length - 1;
  if (isNamed) return undefined;
  // 一、城区 over the schools of a place.
  if (beside === 0) return { reason: "note" };
  if (!afterBlank || beside > MOST_BESIDE_A_LABEL) return undefined;
  // With pupils it may be a school that is written down by half.
  return { reason: "note", ...(hasPupils && { hasFigures: true }) };
}

/** 合计 often stands in the index column, the name cell merged, empty or holding a count. */
function saysTotal(value: CellValue): boolean {
  return (
    typeof value === "string" && /^(合计|总计|小计|共计|total)$/iu.test(value.replace(/\s+/gu, ""))
  );
}

function firstText(values: readonly CellValue[]): string {
  return (
    values.find((value): value is string => typeof value === "string" && value.trim() !== "") ?? ""
  );
}
