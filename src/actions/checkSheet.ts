import { assessTable } from "../assessment/assessTable";
import { flagCells } from "../assessment/flagCells";
import { flagRules } from "../assessment/flagRules";
import { flagSheet } from "../excel/flagSheet";
import { inExcel } from "../excel/inExcel";
import { readSheet } from "../excel/readSheet";
import { recogniseSchoolTable } from "../sheet/recogniseSchoolTable";
import { standards } from "../standards/standards";
import type { CheckOutcome } from "./CheckOutcome";
import { judgedText } from "./judgedText";
import { otherStandardFor } from "./otherStandardFor";

/**
 * Checks a sheet, the active one where none is named: read, recognise, judge, flag. A sheet that is no school table is left untouched; on a
 * protected sheet the results are shown and nothing is marked.
 */
export function checkSheet(
  standardId: string,
  worksheetId?: string,
): Promise<{ outcome: CheckOutcome; worksheetId: string; judged: string }> {
  const standard = standards.find((candidate) => candidate.id === standardId)!;
  return inExcel(async (context) => {
    const sheet = await readSheet(context, worksheetId);
    const recognised = recogniseSchoolTable(sheet.grid);
    const judged = judgedText(recognised);
    if ("failure" in recognised) {
      const { failure } = recognised;
      return {
        outcome: { kind: "notRecognised", sheetName: sheet.name, failure },
        worksheetId: sheet.id,
        judged,
      };
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
      outcome: {
        kind: "checked",
        sheetName: sheet.name,
        standardId,
        assessments,
        flags,
        ...(otherStandard && { otherStandard }),
      },
      worksheetId: sheet.id,
      judged,
    };
  });
}
