import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { addRule, removeRulesFrom, rulesTouching } from "../conditionalRules";
import { defineClass } from "../defineClass";
import type { Area } from "../model/Area";
import { ensureGridSize } from "../model/ensureGridSize";
import { gridLimits } from "../model/gridLimits";
import { refuseProtected } from "../refuseProtected";
import { conditionalFormatClass } from "./conditionalFormatClass";

let lastId = 0;

/** The conditional formats that touch a range; a new one comes first, as in Excel. */
export const conditionalFormatCollectionClass = defineClass<readonly Area[]>({
  name: "ConditionalFormatCollection",
  methods: {
    Add: { since: 6, run: (areas, [type], host) => add(areas, type, host) },
    GetCount: { since: 6, run: (areas, _args, { model }) => rulesTouching(model, areas).length },
    GetItem: { since: 6, run: (areas, [id], host) => existing(areas, id, host) },
    GetItemOrNullObject: { since: 14, run: (areas, [id], host) => find(areas, id, host) },
    GetItemAt: {
      since: 6,
      run(areas, [index], host) {
        const rule = rulesTouching(host.model, areas)[Number(index)];
        if (!rule)
          throw new HostError("InvalidArgument", `There is no conditional format ${String(index)}`);
        return conditionalFormatClass({ sheetId: sheetOf(areas), cfId: rule.cfId }, host);
      },
    },
    ClearAll: {
      since: 6,
      run(areas, _args, { model }) {
        refuseProtected(model, sheetOf(areas));
        removeRulesFrom(model, areas);
      },
    },
  },
  items: (areas, host) =>
    rulesTouching(host.model, areas).map(({ cfId }) =>
      conditionalFormatClass({ sheetId: sheetOf(areas), cfId }, host),
    ),
  item: (areas, [id], host) => existing(areas, id, host),
});

function sheetOf(areas: readonly Area[]): string {
  return areas[0]?.sheetId ?? "";
}

function find(areas: readonly Area[], id: unknown, host: HostContext): HostObject | null {
  const rule = rulesTouching(host.model, areas).find(({ cfId }) => cfId === id);
  return rule ? conditionalFormatClass({ sheetId: sheetOf(areas), cfId: rule.cfId }, host) : null;
}

function existing(areas: readonly Area[], id: unknown, host: HostContext): HostObject {
  const found = find(areas, id, host);
  if (!found) throw new HostError("ItemNotFound", `There is no conditional format ${String(id)}`);
  return found;
}

function add(areas: readonly Area[], type: unknown, host: HostContext): HostObject {
  const { model } = host;
  const sheetId = sheetOf(areas);
  refuseProtected(model, sheetId);
  if (type !== "Custom") {
    throw new HostError(
      "NotImplemented",
      `The host does not add conditional formats of type ${String(type)}`,
    );
  }
  lastId += 1;
  const cfId = `{00000000-0000-4000-8000-${Date.now().toString(16).padStart(12, "0")}}-${lastId}`;
  const sheet = model.sheet(sheetId);
  const ranges = areas.map((area) => {
    // Whole rows and columns reach as far as the grid below does.
    const endRow = area.endRow === gridLimits.rows - 1 ? sheet.getRowCount() - 1 : area.endRow;
    const endColumn =
      area.endColumn === gridLimits.columns - 1 ? sheet.getColumnCount() - 1 : area.endColumn;
    ensureGridSize(model, { ...area, endRow, endColumn });
    return { startRow: area.startRow, startColumn: area.startColumn, endRow, endColumn };
  });
  addRule(model, sheetId, {
    cfId,
    ranges,
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: "", style: {} },
  });
  return conditionalFormatClass({ sheetId, cfId }, host);
}
