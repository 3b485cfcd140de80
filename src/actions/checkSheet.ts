import { assessTable } from "../assessment/assessTable";
import { flagCells } from "../assessment/flagCells";
import { flagRules } from "../assessment/flagRules";
import { flagSheet } from "../excel/flagSheet";
import { inExcel } from "../excel/inExcel";
import { readActiveSheet } from "../excel/readActiveSheet";
import { recogniseSchoolTable } from "../sheet/recogniseSchoolTable";
import { standards } from "../standards/standards";
import type { CheckOutcome } from "./CheckOutcome";

/**
 * Checks the active sheet: read, recognise, judge, flag. A sheet that is no school table is left untouched; on a
 * protected sheet the results are shown and nothing is marked.
 */
export function checkSheet(
  standardId: string,
): Promise<{ outcome: CheckOutcome; worksheetId: string }> {
  const standard = standards.find((candidate) => candidate.id === standardId)!;
  return inExcel(async (context) => {
    const sheet = await readActiveSheet(context);
    const recognised = recogniseSchoolTable(sheet.grid);
    if ("failure" in recognised) {
      const { failure } = recognised;
      return {
        outcome: { kind: "notRecognised", sheetName: sheet.name, failure },
        worksheetId: sheet.id,
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
    return {
      outcome: { kind: "checked", sheetName: sheet.name, standardId, assessments, flags },
      worksheetId: sheet.id,
    };
  });
}
