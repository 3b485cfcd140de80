import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

interface Seen {
  sheet: string;
  selected: string;
  rows: [first: number, last: number];
  columns: [first: number, last: number];
}

/** The selected cell, and the rows and columns on the screen below and right of the frozen ones; they count from 1. */
const seen = ({ page }: OpenPreview): Promise<Seen> =>
  page.evaluate(() => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    const sheet = workbook.getActiveSheet();
    const visible = sheet.getVisibleRange()!;
    return {
      sheet: sheet.getSheetName(),
      selected: workbook.getActiveRange()!.getA1Notation(),
      rows: [visible.startRow + 1, visible.endRow + 1],
      columns: [visible.startColumn + 1, visible.endColumn + 1],
    };
  });

const check = async ({ page, pane }: OpenPreview): Promise<void> => {
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.locator("[data-school]").first().waitFor();
};

/** Clicks the first line of a school in the pane and waits until its cell is selected. */
async function goTo(preview: OpenPreview, school: string, cell: string): Promise<Seen> {
  await preview.pane.locator(`[data-school=${school}] [data-row=line]`).first().click();
  await eventually(
    () => seen(preview),
    ({ selected }) => expect(selected).toBe(cell),
  );
  return seen(preview);
}

test("a click on a finding brings its cell into sight, and leaves the grid alone where it is in sight", async () => {
  const preview = await session.open({}, { width: 1100, height: 600 });
  await check(preview);
  const start = await seen(preview);
  expect(start.rows[1]).toBeLessThan(37);

  // Row 59 lies far below, column K to the right.
  const below = await goTo(preview, "云岭九年一贯制学校", "J59");
  expect(below.rows[0]).toBeLessThan(59);
  expect(below.rows[1]).toBeGreaterThanOrEqual(59);
  expect(below.columns[1]).toBeGreaterThanOrEqual(10);

  const above = await goTo(preview, "城关第二小学", "K5");
  expect(above.rows[0]).toBeLessThanOrEqual(5);

  // Row 7 is in sight already.
  const near = await goTo(preview, "城关第四小学", "I7");
  expect(near.rows).toEqual(above.rows);
}, 90_000);
