import { FreezeFailure } from "../../excel/freeze/FreezeFailure";
import type { FormulaScope } from "../../excel/freeze/FormulaScope";
import { loadFrozen } from "../../excel/freeze/loadFrozen";
import { loadScope } from "../../excel/freeze/loadScope";
import { ProtectedSheet } from "../../excel/freeze/ProtectedSheet";
import { putBackFormulas } from "../../excel/freeze/putBackFormulas";
import type { Replacement } from "../../excel/freeze/Replacement";
import { replaceFormulas } from "../../excel/freeze/replaceFormulas";
import { scanFormulas } from "../../excel/freeze/scanFormulas";
import type { ExcelContext } from "../../excel/ExcelContext";
import { inExcel } from "../../excel/inExcel";
import type { LongWork } from "../../excel/LongWork";
import { Cancelled } from "../../sheet/Cancelled";
import { problemOf } from "../problemOf";
import type { FreezeActions } from "./FreezeActions";
import { freezeStore } from "./freezeStore";
import type { FormulaPlace, FreezeProblem, FreezeState } from "./FreezeState";
import { frozenPlace } from "./frozenPlace";
import type { FunctionTwins } from "./FunctionTwins";
import { mayCallBalance } from "./mayCallBalance";
import { planFreeze, type FreezePlan } from "./planFreeze";
import { previewOf } from "./previewOf";

let running: AbortController | undefined;

/** Everything that the page which freezes formulas can ask for. Nothing throws: failures are data of the state. */
export const freezing: FreezeActions = {
  state: freezeStore.get,
  subscribe: freezeStore.subscribe,

  look: (scope, twins) =>
    run("look", async (work) => {
      freezeStore.set({ scope, preview: undefined });
      await inExcel((context) => look(context, scope, twins, work));
    }),

  freeze: (kind, twins) =>
    write(twins, async (context, plan, work) => {
      const replacements = plan.planned.map(({ cell, native }): Replacement => {
        return kind === "native" && typeof native !== "string"
          ? { cell, kind: "formulas", written: native }
          : { cell, kind: "values", written: cell.values };
      });
      const differing = await replaceFormulas(context, replacements, work);
      const places = new Map(plan.planned.map(({ cell, place }) => [cell, place]));
      const asValues = replacements.filter((one) => one.kind === "values").length;
      freezeStore.set({
        done: {
          kind,
          formulas: replacements.length,
          asValues: kind === "native" ? asValues + differing.length : 0,
          differing: differing.map(({ cell }): FormulaPlace => places.get(cell)!),
        },
      });
    }),

  repair: (twins) =>
    write(twins, async (context, { broken }, work) => {
      const replacements = broken.map(({ cell, repaired }): Replacement => {
        return { cell, kind: "repair", written: [[repaired]] };
      });
      await replaceFormulas(context, replacements, work);
      freezeStore.set({ done: { kind: "repair", formulas: replacements.length } });
    }),

  putBack: () =>
    run("putBack", async (work) => {
      await inExcel(async (context) => {
        const { back, changed } = await putBackFormulas(context, work);
        freezeStore.set({
          done: { kind: "putBack", formulas: back.length, changed: changed.map(frozenPlace) },
          frozen: 0,
          preview: undefined,
        });
      });
    }),

  cancel: () => running?.abort(),
};

/** Looks once more before writing: what is written must be what the page showed. */
function write(
  twins: FunctionTwins,
  action: (context: ExcelContext, plan: FreezePlan, work: LongWork) => Promise<void>,
): Promise<void> {
  const { preview, scope } = freezeStore.get();
  if (!preview) return Promise.resolve();
  return run("write", (work) =>
    inExcel(async (context) => {
      const { signal } = work;
      const plan = await look(context, scope, twins, { signal });
      const now = freezeStore.get().preview!;
      if (JSON.stringify(now) !== JSON.stringify(preview)) throw new FreezeFailure("changed");
      const [closed] = now.protectedSheets;
      if (closed !== undefined) throw new ProtectedSheet(closed);
      try {
        await action(context, plan, work);
        freezeStore.set({ preview: undefined });
      } catch (error) {
        // Changed while it was written: what stands there now must be shown, not what stood there.
        if (error instanceof FreezeFailure && error.code === "changed")
          await look(context, scope, twins, {}).catch(() => undefined);
        throw error;
      } finally {
        // What came of the writing must not be hidden by a question that fails.
        await remember(context)
          .catch(() => remember(context))
          .catch(() => undefined);
      }
    }),
  );
}

async function look(
  context: ExcelContext,
  scope: FormulaScope,
  twins: FunctionTwins,
  work: LongWork,
): Promise<FreezePlan> {
  const sheets = await loadScope(context, scope);
  const cells = await scanFormulas(context, sheets, mayCallBalance, work);
  const plan = planFreeze(cells, twins);
  await remember(context);
  freezeStore.set({ preview: previewOf(scope, plan, sheets) });
  return plan;
}

/** How many replaced formulas can be put back. */
async function remember(context: ExcelContext): Promise<void> {
  const { frozen } = await loadFrozen(context);
  freezeStore.set({ frozen: frozen.length });
}

async function run(
  busy: NonNullable<FreezeState["busy"]>,
  action: (work: LongWork) => Promise<void>,
): Promise<void> {
  if (running) return;
  const { signal } = (running = new AbortController());
  freezeStore.set({
    ...{ busy, progress: undefined, done: undefined, problem: undefined, cancelled: false },
  });
  try {
    await action({ signal, onProgress: (done, of) => freezeStore.set({ progress: { done, of } }) });
  } catch (error) {
    if (error instanceof Cancelled) freezeStore.set({ cancelled: true });
    else freezeStore.set({ problem: freezeProblemOf(error) });
  }
  running = undefined;
  freezeStore.set({ busy: undefined, progress: undefined });
}

function freezeProblemOf(error: unknown): FreezeProblem {
  if (error instanceof ProtectedSheet) return { code: "protected", sheetName: error.sheetName };
  return error instanceof FreezeFailure ? { code: error.code } : problemOf(error);
}
