import { assessCounties } from "../assessment/counties/assessCounties";
import { hasSeveralCounties } from "../assessment/counties/hasSeveralCounties";
import { assessInSteps } from "../assessment/assessTable";
import type { Assessment } from "../assessment/Assessment";
import { inExcel } from "../excel/inExcel";
import type { LongWork } from "../excel/LongWork";
import { readSheet } from "../excel/readSheet";
import { recogniseInSteps } from "../sheet/recogniseSchoolTable";
import type { ChoicesFor } from "../sheet/recogniseSchoolTable";
import { runInSlices } from "../sheet/runInSlices";
import type { SchoolTable } from "../sheet/SchoolTable";
import { standards } from "../standards/standards";
import type { CheckOutcome } from "./CheckOutcome";
import { flagTable } from "./flagTable";
import { judgedText } from "./judgedText";
import { otherStandardFor } from "./otherStandardFor";
import { rememberedChoices } from "./rememberedChoices";

/** A check with the sheet it was of, and what its verdicts rest on. */
export interface CheckedSheet {
  readonly outcome: CheckOutcome;
  readonly worksheetId: string;
  readonly judged: string;
  /** Of a table with several counties: what their verdicts are made of. */
  readonly table?: SchoolTable;
}

interface CheckOptions extends LongWork {
  /** In place of what the workbook remembers. */
  readonly choicesFor?: ChoicesFor;
}

/**
 * Checks a sheet, the active one where none is named: read, recognise, judge, flag. A sheet that is no school table, or
 * that leaves something to ask, is left untouched; on a protected sheet the results are shown and nothing is marked.
 */
export function checkSheet(
  standardId: string,
  worksheetId?: string,
  { choicesFor, ...work }: CheckOptions = {},
): Promise<CheckedSheet> {
  const standard = standards.find((candidate) => candidate.id === standardId)!;
  return inExcel(async (context) => {
    const remembered = rememberedChoices.in(context);
    const choices = choicesFor ?? remembered.choicesFor;
    const sheet = await readSheet(context, worksheetId, work);
    const slices = work.signal ? { signal: work.signal } : {};
    const recognised = await runInSlices(recogniseInSteps(sheet.grid, choices), slices);
    const judged = await runInSlices(judgedText(recognised), slices);
    const found = { worksheetId: sheet.id, judged };
    const sheetName = sheet.name;
    const told = {
      ...(sheet.recalculationDue && { recalculationDue: true }),
      ...(remembered.areUnreadable() && { choicesUnreadable: true }),
    };
    if ("failure" in recognised) {
      const { failure, reading } = recognised;
      const outcome = { kind: "notRecognised", sheetName, failure } as const;
      return { ...found, outcome: { ...outcome, ...(reading && { reading }) } };
    }
    const { reading } = recognised;
    if ("questions" in recognised) {
      const { questions } = recognised;
      return { ...found, outcome: { kind: "asks", sheetName, questions, reading, ...told } };
    }
    const { table } = recognised;
    if (hasSeveralCounties(table)) {
      const counties = await assessCounties(table, standard, {
        ...slices,
        onProgress: ({ done, of }) => work.onProgress?.(done, of),
      });
      const flags = await flagTable(context, sheet, table, standard, undefined, work);
      const { leftOut, unreadable } = table;
      const about = { sheetName, standardId, counties, leftOut, unreadable, flags, reading };
      return { ...found, table, outcome: { kind: "counties", ...about, ...told } };
    }
    const assessments: Assessment[] = [];
    for (const level of table.levels)
      assessments.push(await runInSlices(assessInSteps(table, standard, level), slices));
    const flags = await flagTable(context, sheet, table, standard, assessments, work);
    const otherStandard = otherStandardFor(table, standard);
    return {
      ...found,
      outcome: {
        kind: "checked",
        sheetName,
        standardId,
        assessments,
        flags,
        reading,
        ...told,
        ...(otherStandard && { otherStandard }),
      },
    };
  });
}
