import { defineClass } from "../defineClass";
import { fillOf } from "../fillOf";
import { fillToStyle } from "../fillToStyle";
import type { Area } from "../model/Area";
import { setSharedStyle } from "../setSharedStyle";
import { sharedStyle } from "../sharedStyle";

/** Cell background. A cell without one reads as white with the pattern "None", as in Excel. */
export const rangeFillClass = defineClass<readonly Area[]>({
  name: "RangeFill",
  values: {
    Color: {
      since: 1,
      get: (areas, host) => sharedStyle(areas, host, (style) => fillOf(style).color) ?? "",
      set: (areas, value, host) =>
        setSharedStyle(areas, host, (style) => fillToStyle(style, { color: String(value ?? "") })),
    },
    Pattern: {
      since: 9,
      get: (areas, host) => sharedStyle(areas, host, (style) => fillOf(style).pattern),
      set: (areas, value, host) =>
        setSharedStyle(areas, host, (style) => fillToStyle(style, { pattern: String(value) })),
    },
    PatternColor: {
      since: 9,
      get: (areas, host) => sharedStyle(areas, host, (style) => fillOf(style).patternColor) ?? "",
      set: (areas, value, host) =>
        setSharedStyle(areas, host, (style) =>
          fillToStyle(style, { patternColor: String(value ?? "") }),
        ),
    },
  },
  methods: {
    Clear: {
      since: 1,
      run: (areas, _args, host) => setSharedStyle(areas, host, () => ({ bg: null })),
    },
  },
});
