import { defineClass } from "../defineClass";
import type { Area } from "../model/Area";
import { colourOf } from "../model/colourOf";
import { setSharedStyle } from "../setSharedStyle";
import { sharedStyle } from "../sharedStyle";

const defaults = { name: "Calibri", size: 11, color: "#000000" };

/** Font of cells. */
export const rangeFontClass = defineClass<readonly Area[]>({
  name: "RangeFont",
  values: {
    Color: {
      since: 1,
      get: (areas, host) =>
        sharedStyle(areas, host, (style) => colourOf(style.cl?.rgb) ?? defaults.color) ?? "",
      set: (areas, value, host) => setSharedStyle(areas, host, { cl: { rgb: String(value) } }),
    },
    Bold: {
      since: 1,
      get: (areas, host) => sharedStyle(areas, host, (style) => style.bl === 1),
      set: (areas, value, host) => setSharedStyle(areas, host, { bl: value === true ? 1 : 0 }),
    },
    Italic: {
      since: 1,
      get: (areas, host) => sharedStyle(areas, host, (style) => style.it === 1),
      set: (areas, value, host) => setSharedStyle(areas, host, { it: value === true ? 1 : 0 }),
    },
    Size: {
      since: 1,
      get: (areas, host) => sharedStyle(areas, host, (style) => style.fs ?? defaults.size),
      set: (areas, value, host) => setSharedStyle(areas, host, { fs: Number(value) }),
    },
    Name: {
      since: 1,
      get: (areas, host) => sharedStyle(areas, host, (style) => style.ff ?? defaults.name),
      set: (areas, value, host) => setSharedStyle(areas, host, { ff: String(value) }),
    },
  },
});
