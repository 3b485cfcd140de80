import type { CellValue } from "../../../src/sheet/CellValue";
import type { FreezeState } from "../../../src/actions/freeze/FreezeState";
import { freezeSession, type FreezeSession } from "../../support/freezeSession";

const book: Record<string, CellValue[][]> = {
  小学: [
    ["学生", "图书", "生均", "系数"],
    [100, 450, "=BALANCE.PERPUPIL(B2:B3,A2:A3)", "=BALANCE.CVRATIO(B2:B3,A2:A3)"],
    [200, 800, null, "=ROUND(BALANCE.GINI(B2:B3,A2:A3),3)"],
  ],
  初中: [[10, 20, "=BALANCE.CV(A1:B1)", "=_xldudf_BALANCE_CV(A1:B1)"]],
};

type Action = "values" | "native" | "repair" | "putBack";

let session: FreezeSession;
afterEach(() => session.dispose());

const act = (action: Action): Promise<FreezeState> =>
  action === "repair"
    ? session.repair()
    : action === "putBack"
      ? session.putBack()
      : session.freeze(action);

/** What a user does when the pane says that something was left half done. */
async function mend(state: FreezeState): Promise<void> {
  expect(state.problem).toEqual({ code: "brokenOff" });
  const { problem, done } = await session.putBack();
  expect(problem).toBeUndefined();
  expect(done).toMatchObject({ kind: "putBack", changed: [] });
}

test.each<[Action, number]>([
  ["values", 1],
  ["native", 1],
  ["repair", 1],
  ["putBack", 1],
  ["values", 40],
  ["native", 40],
  ["repair", 40],
  ["putBack", 40],
])(
  "%s: whichever request fails, and %i from it on: as before, as after, or said and put back",
  async (action, lasting) => {
    session = await freezeSession(book);
    const untouched = await session.everything();
    let failed = 0;
    let brokenOff = 0;
    for (let n = 1; ; n++) {
      await session.look("workbook");
      if (action === "putBack") {
        await session.freeze("values");
        await session.look("workbook");
      }
      const before = await session.everything();
      const sent = session.log.requests.length;
      for (let at = n; at < n + lasting; at++) session.host.failRequest(at);
      const state = await act(action);
      const hasFailed = session.log.requests.slice(sent).some(({ error }) => error);
      // The line is there again.
      while (session.log.requests.length < sent + n + lasting) await session.look("sheet");
      const after = JSON.stringify(await session.everything());
      if (state.problem?.code === "brokenOff") {
        brokenOff++;
        await mend(state);
      } else if (state.problem) {
        expect(JSON.parse(after)).toEqual(before);
      } else {
        expect(state.done?.kind).toBe(action);
      }
      // From every state there is a way back.
      await session.look("workbook");
      if (session.freezing.state().frozen > 0)
        expect((await session.putBack()).problem).toBeUndefined();
      expect(await session.everything()).toEqual(untouched);
      if (!hasFailed) break;
      failed++;
    }
    expect(failed).toBeGreaterThan(4);
    if (lasting > 1) expect(brokenOff).toBeGreaterThan(0);
  },
  240_000,
);
