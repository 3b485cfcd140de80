import { checkSheet } from "../../../src/actions/checkSheet";
import type { Profile } from "../../../src/preview/host/Profile";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { headings2017, schoolRow } from "../../support/countyTable";
import { excelSession } from "../../support/excelSession";

/*
 * Run by memory.test.ts in a process of its own, which can be told to collect its garbage: checks a sheet of 300
 * schools a hundred times and prints what is in memory, in the settings and on the sheet after 10 and after 100.
 */
const SCHOOLS = 300;
const rows = Array.from({ length: SCHOOLS }, (_, index) =>
  schoolRow(`第${index + 1}小学`, index % 3 === 0 ? { 高于规定学历教师数: 41 } : {}),
);

async function measure(): Promise<void> {
  const profile = process.argv[2] as Profile["id"];
  const excel = excelSession({ 小学办学条件: [headings2017, ...rows] }, profile);
  for (let checks = 1; checks <= 100; checks += 1) {
    const { outcome } = await checkSheet(qualityBalance2017.id);
    if (outcome.kind !== "checked") throw new Error(JSON.stringify(outcome));
    // What the preview's Excel keeps of every request is for tests alone.
    excel.log.clear();
    if (checks !== 10 && checks !== 100) continue;
    const held = await globalThis.Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange()
        .conditionalFormats.getCount();
      const { settings, worksheets } = context.workbook;
      settings.load("items/key,items/value");
      worksheets.load("items/name");
      await context.sync();
      return {
        formats: formats.value,
        sheets: worksheets.items.map(({ name }) => name),
        settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      };
    });
    excel.log.clear();
    // Twice: what the first frees may hold more.
    for (let times = 0; times < 2; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      globalThis.gc!();
    }
    const { heapUsed } = process.memoryUsage();
    process.stdout.write(`${JSON.stringify({ checks, heapUsed, ...held })}\n`);
  }
  excel.dispose();
}

measure().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
