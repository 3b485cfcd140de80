import { defineClass } from "../defineClass";

/** A sheet's filter: the preview's grid has none. */
export const autoFilterClass = defineClass<string>({
  name: "AutoFilter",
  values: {
    Enabled: { since: 9, get: () => false },
    IsDataFiltered: { since: 9, get: () => false },
  },
});
