import type { Question } from "./Question";
import type { ReadingChoices } from "./ReadingChoices";
import type { Field, TableColumn } from "./TableColumn";

const PER_LEVEL_PUPILS: readonly Field[] = ["primaryPupils", "juniorPupils", "seniorPupils"];

/**
 * One column per field and level, the user's word first. Where a table has both a school's total and the per-pupil
 * figure made of it, the total is taken; two columns that say the same are a question that only the user can answer.
 */
export function chooseColumns(
  all: readonly TableColumn[],
  choices: ReadingChoices,
): { columns: readonly TableColumn[]; questions: readonly Question[] } {
  const isChosen = ({ key }: TableColumn): boolean =>
    key !== undefined && choices.columns?.[key] !== undefined;
  const groups = new Map<string, TableColumn[]>();
  for (const column of all) {
    const name = `${column.field} ${column.level ?? ""}`;
    groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  const questions: Question[] = [];
  const columns: TableColumn[] = [];
  for (const group of groups.values()) {
    const chosen = group.filter(isChosen);
    const candidates = chosen.length > 0 ? chosen : group;
    const totals = candidates.filter(({ basis }) => basis === "total");
    const [best, second] = totals.length > 0 ? totals : candidates;
    if (!best) continue;
    columns.push(best);
    if (second && second.basis === best.basis && !MINOR.has(best.field))
      questions.push({
        code: "sameField",
        field: best.field,
        keys: candidates.filter(({ basis }) => basis === best.basis).map(({ key = "" }) => key),
      });
  }
  columns.sort((a, b) => a.column - b.column);
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const whole = columns.find(({ field }) => field === "pupils");
  // 在校生数 beside 初中部学生数 may be the whole school or the primary part: either guess can turn a verdict.
  if (!whole || !PER_LEVEL_PUPILS.some(has) || (has("primaryPupils") && has("juniorPupils")))
    return { columns, questions };
  if (!isChosen(whole)) questions.push({ code: "unclearPupils", key: whole.key ?? "" });
  // By the user's word the whole school's: it is nobody's level then.
  return { columns: columns.filter((column) => column !== whole), questions };
}

/** Fields that say the same in several columns or are only read beside others. */
const MINOR: ReadonlySet<Field> = new Set<Field>([
  "schoolCode",
  "schoolType",
  "level",
  "owner",
  "township",
  "county",
  "prefecture",
  "parentSchool",
  "location",
]);
