import { defineClass } from "../host/defineClass";

/** Receives what the custom-function runtime of office.js reports. */
export interface FunctionReports {
  /** The runtime can be called from now on. */
  started(): void;
  /** `[invocationId, true, value]` or `[invocationId, false, message, code]` for each call. */
  finished(results: readonly unknown[][]): void;
}

/** `Microsoft.ExcelServices.CustomFunctions`. */
export const customFunctionsService = defineClass<FunctionReports>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: {
      since: 1,
      run: (reports) => reports.started(),
    },
    _GetEnabledFeatures: { since: 1, run: () => [] },
    SetInvocationArrayResults: {
      since: 1,
      run: (reports, [results]) => reports.finished(results as unknown[][]),
    },
  },
});
