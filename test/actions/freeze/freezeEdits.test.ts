import type { CellValue } from "../../../src/sheet/CellValue";
import { freezeSession, type FreezeSession } from "../../support/freezeSession";

const SHEET = "小学";
const ROWS = 6;
const COLUMNS = 6;
const book: Record<string, CellValue[][]> = {
  [SHEET]: [
    ["学校", "学生", "图书", "生均", "系数"],
    ...Array.from({ length: ROWS - 1 }, (_none, at): CellValue[] => [
      `第${at + 1}小学`,
      101 + at,
      905 + 37 * at,
      at === 0 ? "=BALANCE.PERPUPIL(C2:C6,B2:B6)" : null,
      at % 2 === 0 ? "=BALANCE.CVRATIO($C$2:$C$6,$B$2:$B$6)" : "=BALANCE.GINI($C$2:$C$6,$B$2:$B$6)",
    ]),
  ],
};

let session: FreezeSession;
afterEach(() => session.dispose());

const sheet = () => session.univerAPI.getActiveWorkbook()!.getSheetBySheetId("sheet-1")!;
const cells = (): Record<string, { v?: CellValue; f?: string }> =>
  (
    session.univerAPI.getActiveWorkbook()!.save() as unknown as {
      sheets: Record<string, { cellData: Record<string, Record<string, object>> }>;
    }
  ).sheets["sheet-1"]!.cellData as never;

function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) =>
    Math.floor(((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32) * below);
}

/** What stands in the sheet and is no formula. */
const constants = (): Set<unknown> =>
  new Set(
    Object.values(cells()).flatMap((line) =>
      Object.values(line as Record<string, { v?: CellValue; f?: string | null }>).flatMap(
        ({ v, f }) => (f ? [] : [v]),
      ),
    ),
  );

const shifts: Readonly<Record<string, (at: number) => unknown>> = {
  "a row is inserted": (at) => sheet().insertRows(1 + (at % 5), 1),
  "a column is inserted": (at) => sheet().insertColumns(1 + (at % 4), 1),
  "the rows are sorted": () => sheet().getRange(1, 0, 5, 3).sort({ column: 2, ascending: false }),
};

describe.each(["values", "native", "putBack"] as const)("%s", (action) => {
  test.each(Array.from({ length: 16 }, (_none, seed) => seed + 1))(
    "edits between the requests, drawing %i: whatever somebody has typed or moved is there afterwards, and after putting back",
    async (seed) => {
      session = await freezeSession(book);
      const random = randomOf(seed * 7919);
      await session.look("workbook");
      if (action === "putBack") {
        await session.freeze("values");
        await session.look("workbook");
      }
      // Of the figures that nobody computes, each stands once.
      const expected = new Set<CellValue>(
        book[SHEET]!.flat().filter((value) => value !== null && !String(value).startsWith("=")),
      );
      let typed = 0;
      const type = (): void => {
        const range = sheet().getRange(1 + random(ROWS - 1), random(COLUMNS));
        expected.delete(range.getValue() as CellValue);
        typed += 1;
        range.setValue(1_000_000 + typed);
        expected.add(1_000_000 + typed);
      };
      const shiftAt = random(2) === 0 ? 1 + random(9) : 0;
      const shift = Object.values(shifts)[random(3)]!;
      for (let place = 1; place <= 10; place += 1) {
        if (place !== shiftAt && random(3) > 0) continue;
        session.host.disturbRequest(place, {
          kind: "delayed",
          until: async () => {
            if (place === shiftAt) await shift(random(20));
            else type();
            await new Promise((resolve) => setTimeout(resolve, 5));
          },
        });
      }
      const state = action === "putBack" ? await session.putBack() : await session.freeze(action);
      session.host.calm();
      await session.everything();
      expect([...expected].filter((value) => !constants().has(value))).toEqual([]);
      expect(state.done?.kind ?? state.problem?.code).toMatch(
        /^(?:values|native|putBack|changed|notTaken|brokenOff)$/u,
      );
      expect((await session.putBack()).problem).toBeUndefined();
      await session.everything();
      expect([...expected].filter((value) => !constants().has(value))).toEqual([]);
    },
    60_000,
  );
});

test.each(Array.from({ length: 14 }, (_none, at) => at + 1))(
  "one figure typed over a formula or into a spill while request %i is under way: it stays, and no other formula is lost",
  async (place) => {
    session = await freezeSession(book);
    await session.look("workbook");
    for (const address of ["E3", "D4"]) {
      session.host.disturbRequest(place, {
        kind: "delayed",
        until: () => Promise.resolve(void sheet().getRange(address).setValue(777)),
      });
      const { problem } = await session.freeze("values");
      session.host.calm();
      if (problem && problem.code !== "brokenOff") expect(session.freezing.state().frozen).toBe(0);
      await session.putBack();
      await session.everything();
      // The request may never have come.
      if (session.formulaAt(SHEET, address) === 777)
        for (const other of ["E2", "E4", "E5", "E6"])
          expect(String(session.formulaAt(SHEET, other))).toMatch(/^=BALANCE/u);
      sheet().getRange(address).clearContent();
      if (address === "E3")
        sheet().getRange(address).setValue({ f: "=BALANCE.GINI($C$2:$C$6,$B$2:$B$6)" });
      await session.everything();
      await session.look("workbook");
    }
  },
  60_000,
);
