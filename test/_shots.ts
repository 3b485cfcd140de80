import { readFileSync, mkdirSync } from "node:fs";
import { startPreviewSession } from "./support/openPreview";
mkdirSync("/tmp/shots", { recursive: true });
const only = process.argv[2];
async function main() {
  const session = await startPreviewSession();
  const cases: [string, string, string | undefined, Record<string, string>, { width: number; height: number }][] = [
    ["asks-units", "units-by-name", undefined, {}, { width: 1440, height: 900 }],
    ["asks-arts", "statistics-primary", undefined, {}, { width: 1440, height: 900 }],
    ["counties", "many-counties", undefined, {}, { width: 1440, height: 900 }],
    ["two", "two-tables-below", undefined, { language: "en" }, { width: 1440, height: 900 }],
    ["odd", "odd-cells", undefined, { theme: "dark" }, { width: 1440, height: 900 }],
  ];
  for (const [shot, book, , parameters, viewport] of cases) {
    if (only && !shot.includes(only)) continue;
    const open = await session.open(parameters, viewport);
    const { page, pane } = open;
    await page.locator('input[type="file"]').setInputFiles({ name: `${book}.xlsx`, mimeType: "application/octet-stream", buffer: readFileSync(`test/workbooks/${book}.xlsx`) });
    await page.waitForTimeout(3000);
    await page.locator("button", { hasText: /核查此表|Check this sheet/ }).first().click();
    await page.waitForTimeout(4000);
    await page.screenshot({ path: `/tmp/shots/${shot}.png` });
    console.log(shot, open.errors.slice(0, 3));
    void pane;
    await page.close();
  }
  await session.close();
}
void main();
