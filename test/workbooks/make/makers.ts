import type { MadeWorkbook } from "./build/MadeWorkbook";
import { artsApart } from "./artsApart";
import { attachedClasses } from "./attachedClasses";
import { blockLevels } from "./blockLevels";
import { countiesOfStatistics } from "./countiesOfStatistics";
import { degreesAndTitles } from "./degreesAndTitles";
import { duplicates } from "./duplicates";
import { english } from "./english";
import { excelTables } from "./excelTables";
import { formulas } from "./formulas";
import { hiddenColumns } from "./hiddenColumns";
import { hiddenRows } from "./hiddenRows";
import { levelGroups } from "./levelGroups";
import { manyCounties } from "./manyCounties";
import { moneyAsked } from "./moneyAsked";
import { moneyUnits } from "./moneyUnits";
import { noLevel } from "./noLevel";
import { notSchoolTables } from "./notSchoolTables";
import { oddCells } from "./oddCells";
import { plainOffset } from "./plainOffset";
import { readyMade } from "./readyMade";
import { repeatedHeadings } from "./repeatedHeadings";
import { sameField } from "./sameField";
import { scope } from "./scope";
import { sharedTeachers } from "./sharedTeachers";
import { statisticsPasted } from "./statisticsPasted";
import { statisticsPrimary } from "./statisticsPrimary";
import { statisticsSixRows } from "./statisticsSixRows";
import { textFigures } from "./textFigures";
import { townshipTotals } from "./townshipTotals";
import { twoTablesBelow } from "./twoTablesBelow";
import { twoTablesBeside } from "./twoTablesBeside";
import { unclearPupils } from "./unclearPupils";
import { unitsByName } from "./unitsByName";
import { unitsWithParents } from "./unitsWithParents";
import { unknownGroups } from "./unknownGroups";
import { wideExport } from "./wideExport";

/** By the name of the file that each makes. */
export const makers: Readonly<Record<string, () => MadeWorkbook>> = {
  "arts-apart": artsApart,
  "attached-classes": attachedClasses,
  "block-levels": blockLevels,
  "counties-of-statistics": countiesOfStatistics,
  "degrees-and-titles": degreesAndTitles,
  duplicates: duplicates,
  english: english,
  "excel-tables": excelTables,
  formulas: formulas,
  "hidden-columns": hiddenColumns,
  "hidden-rows": hiddenRows,
  "level-groups": levelGroups,
  "many-counties": manyCounties,
  "money-asked": moneyAsked,
  "money-units": moneyUnits,
  "no-level": noLevel,
  "not-school-tables": notSchoolTables,
  "odd-cells": oddCells,
  "plain-offset": plainOffset,
  "ready-made": readyMade,
  "repeated-headings": repeatedHeadings,
  "same-field": sameField,
  scope: scope,
  "shared-teachers": sharedTeachers,
  "statistics-pasted": statisticsPasted,
  "statistics-primary": statisticsPrimary,
  "statistics-six-rows": statisticsSixRows,
  "text-figures": textFigures,
  "township-totals": townshipTotals,
  "two-tables-below": twoTablesBelow,
  "two-tables-beside": twoTablesBeside,
  "unclear-pupils": unclearPupils,
  "units-by-name": unitsByName,
  "units-with-parents": unitsWithParents,
  "unknown-groups": unknownGroups,
  "wide-export": wideExport,
};
