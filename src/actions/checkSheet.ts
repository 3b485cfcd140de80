import { assessTable } from "../assessment/assessTable";
import { flagCells } from "../assessment/flagCells";
import { flagRules } from "../assessment/flagRules";
import { flagSheet } from "../excel/flagSheet";
import { inExcel } from "../excel/inExcel";
import { readSheet } from "../excel/readSheet";
import { recogniseSchoolTable } from "../sheet/recogniseSchoolTable";
import type { ChoicesFor } from "../sheet/recogniseSchoolTable";
import { standards } from "../standards/standards";
import type { CheckOutcome } from "./CheckOutcome";
import { judgedText } from "./judgedText";
import { otherStandardFor } from "./otherStandardFor";

/** A check with the sheet it was of, and what its verdicts rest on. */
export interface CheckedSheet {
  readonly outcome: CheckOutcome;
  readonly worksheetId: string;
  readonly judged: string;
}

/**
 * Checks a sheet, the active one where none is named: read, recognise, judge, flag. A sheet that is no school table, or
 * that leaves something to ask, is left untouched; on a protected sheet the results are shown and nothing is marked.
 */
export function checkSheet(
  standardId: string,
  worksheetId?: string,
  { choicesFor }: { readonly choicesFor?: ChoicesFor } = {},
): Promise<CheckedSheet> {
  const standard = standards.find((candidate) => candidate.id === standardId)!;
  return inExcel(async (context) => {
    const sheet = await readSheet(context, worksheetId);
    const recognised = recogniseSchoolTable(sheet.grid, choicesFor);
    const found = { worksheetId: sheet.id, judged: judgedText(recognised) };
    const sheetName = sheet.name;
    if ("failure" in recognised) {
      const { failure } = recognised;
      return { ...found, outcome: { kind: "notRecognised", sheetName, failure } };
    }
    const { reading } = recognised;
    if ("questions" in recognised) {
      const { questions } = recognised;
      return { ...found, outcome: { kind: "asks", sheetName, questions, reading } };
    }
    const { table } = recognised;
    const assessments = table.levels.map((level) => assessTable(table, standard, level));
    const flags = sheet.isProtected
      ? ("none" as const)
      : await flagSheet(
          context,
          sheet,
          flagRules(table, standard, assessments),
          flagCells(assessments),
        );
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
        ...(otherStandard && { otherStandard }),
      },
    };
  });
}
