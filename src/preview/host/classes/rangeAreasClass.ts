import type { HostContext } from "../HostContext";
import type { HostObject } from "../HostObject";
import { clearArea } from "../clearArea";
import { defineClass } from "../defineClass";
import { fullAddress } from "../fullAddress";
import type { Area } from "../model/Area";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollectionClass";
import { rangeClass } from "./rangeClass";
import { rangeFormatClass } from "./rangeFormatClass";
import { worksheetClass } from "./worksheetClass";

const rangeCollectionClass = defineClass<Area[]>({
  name: "RangeCollection",
  methods: { GetCount: { since: 9, run: (areas) => areas.length } },
  items: (areas, host) => areas.map((area) => rangeClass(area, host)),
});

/** Several rectangles of one sheet. */
export const rangeAreasClass: (self: Area[], host: HostContext) => HostObject = defineClass<Area[]>(
  {
    name: "RangeAreas",
    keptByReference: true,
    values: {
      Address: {
        since: 9,
        get: (areas, { model }) => areas.map((area) => fullAddress(model, area)).join(","),
      },
      AreaCount: { since: 9, get: (areas) => areas.length },
      CellCount: {
        since: 9,
        get: (areas) =>
          areas.reduce(
            (cells, area) =>
              cells + (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1),
            0,
          ),
      },
    },
    objects: {
      Areas: { since: 9, object: rangeCollectionClass },
      Format: { since: 9, object: rangeFormatClass },
      ConditionalFormats: {
        since: 9,
        object: (areas, host) => conditionalFormatCollectionClass(areas, host),
      },
      Worksheet: {
        since: 9,
        object: (areas, host) => worksheetClass(areas[0]?.sheetId ?? "", host),
      },
    },
    methods: {
      Clear: {
        since: 9,
        run(areas, [applyTo], host) {
          for (const area of areas) clearArea(area, applyTo, host);
        },
      },
    },
  },
);
