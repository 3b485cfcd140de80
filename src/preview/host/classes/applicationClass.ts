import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineClass } from "../defineClass";

function setMode(_self: unknown, value: unknown, { mood }: HostContext): void {
  if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
    throw new HostError("InvalidArgument", `There is no calculation mode ${String(value)}`);
  mood.calculationMode = value;
  if (value !== "Manual") mood.recalculationDue = false;
}

/** `context.workbook.application`. */
export const applicationClass = defineClass<unknown>({
  name: "Application",
  values: {
    CalculationMode: { since: 1, get: (_self, { mood }) => mood.calculationMode, set: setMode },
    CalculationState: {
      since: 9,
      get: (_self, { mood }) => (mood.recalculationDue ? "Pending" : "Done"),
    },
    DecimalSeparator: { since: 11, get: () => "." },
    ThousandsSeparator: { since: 11, get: () => "," },
    UseSystemSeparators: { since: 11, get: () => true },
  },
  methods: {
    Calculate: {
      since: 1,
      run(_self, _args, { calculation, mood }) {
        mood.recalculationDue = false;
        calculation.recalculateAll();
      },
    },
    // The grid redraws when a request is done, so nothing has to be held back.
    SuspendApiCalculationUntilNextSync: { since: 6, run: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: 9, run: () => undefined },
  },
});
