import type { CellValue } from "../../../src/sheet/CellValue";
import { frozenLimit } from "../../../src/excel/freeze/frozenLimit";
import { freezeSession, type FreezeSession } from "../../support/freezeSession";

let session: FreezeSession;
afterEach(() => session.dispose());

test("more formulas than the workbook can remember are refused before anything is written", async () => {
  const part = `&"${"图".repeat(250)}"`;
  const rows = Math.ceil(frozenLimit / (30 * part.length));
  session = await freezeSession({
    表: Array.from({ length: rows }, (_none, row): CellValue[] => [
      1,
      3,
      `=BALANCE.CV(A1:B1)&"${row}"${part.repeat(30)}`,
    ]),
  });
  const before = await session.everything();
  const { preview } = await session.look("workbook");
  expect(preview!.formulas).toBe(rows);
  const { problem, frozen } = await session.freeze("values");
  expect(problem).toEqual({ code: "tooMany" });
  expect(frozen).toBe(0);
  expect(await session.everything()).toEqual(before);
}, 120_000);

test("called off during any request of a writing that takes several: as before, or done", async () => {
  // Forty texts of sixty thousand bytes are more than one request takes.
  session = await freezeSession({
    表: Array.from({ length: 40 }, (): CellValue[] => [
      1,
      3,
      '=IF(BALANCE.CV($A$1:$B$1)>0,REPT("文",20000),"")',
    ]),
  });
  const before = await session.everything();
  let cancelled = 0;
  for (let n = 1; ; n += 1) {
    await session.look("workbook");
    const sent = session.log.requests.length;
    let wasPressed = false;
    session.host.disturbRequest(n, {
      kind: "delayed",
      until: () => {
        wasPressed = true;
        session.freezing.cancel();
        return Promise.resolve();
      },
    });
    const state = await session.freeze("values");
    session.host.calm();
    expect(state.problem).toBeUndefined();
    if (state.cancelled) {
      cancelled += 1;
      expect(state.frozen).toBe(0);
    } else {
      expect(state.done).toMatchObject({ kind: "values", formulas: 40 });
      expect(session.formulaAt("表", "C40")).toBe("文".repeat(20_000));
      expect((await session.putBack()).problem).toBeUndefined();
    }
    expect(await session.everything()).toEqual(before);
    if (!wasPressed) {
      expect(session.log.requests.length - sent).toBeGreaterThan(8);
      break;
    }
  }
  expect(cancelled).toBeGreaterThan(4);
}, 240_000);

test("a selection that holds only a part of what a formula spills, without the formula, changes nothing", async () => {
  session = await freezeSession({
    表: [
      [10, 20, "=BALANCE.PERPUPIL(B1:B3,A1:A3)", "=BALANCE.CV(A1:A3)"],
      [20, 30],
      [30, 90],
    ],
  });
  const before = await session.everything();
  const worksheet = session.univerAPI.getActiveWorkbook()!.getActiveSheet();
  jest
    .spyOn(
      worksheet.getSelection()!.constructor.prototype as { getActiveRangeList(): unknown },
      "getActiveRangeList",
    )
    .mockReturnValueOnce([worksheet.getRange("C2:D3")])
    .mockReturnValueOnce([worksheet.getRange("C2:D3")]);
  const { preview } = await session.look("selection");
  expect(preview).toMatchObject({ formulas: 0, cells: 0, left: [], broken: [] });
  await session.freeze("values");
  jest.restoreAllMocks();
  expect(await session.everything()).toEqual(before);
});
