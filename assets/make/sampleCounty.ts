import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbookFile } from "../../src/preview/files/saveWorkbookFile";
import { drawBasicStocks } from "./basicStocks";
import { drawRows, tuneBackbone, type Level, type SchoolRow } from "./conditions";
import { conditionSheet } from "./conditionSheet";
import { fiveSchoolSheet } from "./fiveSchoolSheet";
import { functionSheet } from "./functionSheet";
import { fundingSheet } from "./fundingSheet";
import { juniorSchools, primarySchools } from "./schools";
import { sampleWorkbook } from "./sampleWorkbook";
import { statisticsSheet } from "./statisticsSheet";

const primary: Level = {
  level: "primary",
  seed: 20260901,
  limits: {
    degree: 4.2,
    backbone: 1,
    arts: 0.9,
    rooms: 4.5,
    grounds: 7.5,
    equipment: 2000,
    multimedia: 2.3,
  },
  spread: {
    degree: 1.2,
    backbone: 3.2,
    arts: 1,
    rooms: 1.1,
    grounds: 1.2,
    equipment: 1.1,
    multimedia: 1,
  },
};
const junior: Level = {
  level: "junior",
  seed: 20260902,
  limits: {
    degree: 5.3,
    backbone: 1,
    arts: 0.9,
    rooms: 5.8,
    grounds: 10.2,
    equipment: 2500,
    multimedia: 2.4,
  },
  spread: {
    degree: 0.8,
    backbone: 1.5,
    arts: 0.9,
    rooms: 0.9,
    grounds: 0.9,
    equipment: 0.9,
    multimedia: 0.9,
  },
};
/** Just above the limit of 0.50, so that the county fails on one indicator alone and by little. */
const BACKBONE_COEFFICIENT = 0.502;
const SMALLEST_TEACHING_POINT = 50;

/** The bytes of the sample workbook: 示范县, a made-up county, the same on every run. */
export function sampleCounty(): Promise<Uint8Array> {
  const primaryRows = drawRows(primarySchools, primary);
  const counts = ({ school }: SchoolRow): boolean =>
    school.type !== "小学教学点" || (school.primary ?? 0) >= SMALLEST_TEACHING_POINT;
  tuneBackbone(primaryRows, primaryRows.filter(counts), BACKBONE_COEFFICIENT);
  const primaryBasics = drawBasicStocks(primaryRows, primary);
  const juniorRows = drawRows(juniorSchools, junior);
  return saveWorkbookFile(
    sampleWorkbook([
      conditionSheet(
        "小学办学条件 2026",
        "示范县小学办学条件基本情况（2026年9月）",
        primaryRows,
        primaryBasics,
        { 石门乡石桥小学: "八" },
      ),
      conditionSheet(
        "初中办学条件 2026",
        "示范县初中办学条件基本情况（2026年9月）",
        juniorRows,
        drawBasicStocks(juniorRows, junior),
        {},
      ),
      statisticsSheet(
        "小学统计报表（四行表头）",
        "示范县2026/2027学年初小学统计报表",
        primaryRows,
        primaryBasics,
      ),
      fundingSheet(),
      fiveSchoolSheet(),
      functionSheet(),
    ]),
  );
}

if (require.main === module) {
  void sampleCounty().then((bytes) =>
    writeFileSync(join(__dirname, "..", "sample-county.xlsx"), bytes),
  );
}
