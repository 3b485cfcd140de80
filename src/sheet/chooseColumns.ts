import type { RecognitionFailure } from "./RecognitionFailure";
import type { Field, TableColumn } from "./TableColumn";

const PER_LEVEL_PUPILS: readonly Field[] = ["primaryPupils", "juniorPupils", "seniorPupils"];

/**
 * One column per field. Where a table has both a school's total and the per-pupil figure made of it, the total is
 * taken; two columns that say the same are a question that only the user can answer.
 */
export function chooseColumns(
  headings: readonly TableColumn[],
): { columns: readonly TableColumn[] } | { failure: RecognitionFailure } {
  const chosen = new Map<Field, TableColumn>();
  for (const heading of headings) {
    const other = chosen.get(heading.field);
    if (!other) chosen.set(heading.field, heading);
    else if (other.basis === heading.basis && !MINOR.has(heading.field)) {
      return {
        failure: {
          code: "duplicateField",
          headings: [other.heading, heading.heading],
          columns: [other.column, heading.column],
        },
      };
    } else if (heading.basis === "total" && other.basis !== "total")
      chosen.set(heading.field, heading);
  }
  const columns = [...chosen.values()].sort((a, b) => a.column - b.column);
  const perLevel = PER_LEVEL_PUPILS.filter((field) => chosen.has(field));
  const whole = chosen.get("pupils");
  // 在校生数 beside 初中部学生数 may be the whole school or the primary part: either guess can turn a verdict.
  if (
    whole &&
    perLevel.length > 0 &&
    !(chosen.has("primaryPupils") && chosen.has("juniorPupils"))
  ) {
    return { failure: { code: "unclearPupils", heading: whole.heading, column: whole.column } };
  }
  return { columns };
}

/** Fields that say the same in several columns or are only read beside others. */
const MINOR: ReadonlySet<Field> = new Set<Field>([
  "schoolCode",
  "schoolType",
  "level",
  "owner",
  "township",
  "location",
]);
