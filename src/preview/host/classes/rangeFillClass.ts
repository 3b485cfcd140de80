import { defineClass } from "../defineClass";
import { HostError } from "../HostError";
import type { Area } from "../model/Area";
import { colourOf } from "../model/colourOf";
import { setSharedStyle } from "../setSharedStyle";
import { sharedStyle } from "../sharedStyle";

/** Cell background. A cell without one reads as white with the pattern "None", as in Excel. */
export const rangeFillClass = defineClass<readonly Area[]>({
  name: "RangeFill",
  values: {
    Color: {
      since: 1,
      get: (areas, host) =>
        sharedStyle(areas, host, (style) => colourOf(style.bg?.rgb) ?? "#FFFFFF") ?? "",
      set: (areas, value, host) =>
        setSharedStyle(areas, host, { bg: value ? { rgb: String(value) } : null }),
    },
    Pattern: {
      since: 9,
      get: (areas, host) => sharedStyle(areas, host, (style) => (style.bg?.rgb ? "Solid" : "None")),
      set(areas, value, host) {
        if (value === "None") setSharedStyle(areas, host, { bg: null });
        else if (value !== "Solid") {
          throw new HostError(
            "NotImplemented",
            `The host does not draw the pattern ${String(value)}`,
          );
        }
      },
    },
    // Only patterned fills have a second colour, and the grid draws none.
    PatternColor: {
      since: 9,
      get: () => "",
      set(_areas, value) {
        if (value !== "" && value !== null) {
          throw new HostError("NotImplemented", "The host draws no patterns in cells");
        }
      },
    },
  },
  methods: {
    Clear: { since: 1, run: (areas, _args, host) => setSharedStyle(areas, host, { bg: null }) },
  },
});
