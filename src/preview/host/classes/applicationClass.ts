import { defineClass } from "../defineClass";

/** `context.workbook.application`. */
export const applicationClass = defineClass<unknown>({
  name: "Application",
  values: {
    CalculationMode: { since: 1, get: () => "Automatic" },
    CalculationState: { since: 9, get: () => "Done" },
    DecimalSeparator: { since: 11, get: () => "." },
    ThousandsSeparator: { since: 11, get: () => "," },
    UseSystemSeparators: { since: 11, get: () => true },
  },
  methods: {
    Calculate: {
      since: 1,
      run(_self, _args, { calculation }) {
        calculation.recalculateAll();
      },
    },
    // The grid redraws when a request is done, so nothing has to be held back.
    SuspendApiCalculationUntilNextSync: { since: 6, run: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: 9, run: () => undefined },
  },
});
