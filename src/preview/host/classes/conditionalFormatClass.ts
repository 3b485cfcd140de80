import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatKey } from "../ConditionalFormatKey";
import { HostError } from "../HostError";
import type { Area } from "../model/Area";
import { conditionalFormatType } from "../conditionalFormatType";
import { removeRule, rulesOf, setRule } from "../conditionalRules";
import { defineClass } from "../defineClass";
import { existingRule } from "../existingRule";
import { refuseProtected } from "../refuseProtected";
import { customConditionalFormatClass } from "./customConditionalFormatClass";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeClass } from "./rangeClass";

/** One conditional format. */
export const conditionalFormatClass = defineClass<ConditionalFormatKey>({
  name: "ConditionalFormat",
  id: ({ cfId }) => cfId,
  values: {
    Id: { since: 6, get: ({ cfId }) => cfId },
    Type: { since: 6, get: (key, { model }) => conditionalFormatType(existingRule(model, key)) },
    StopIfTrue: {
      since: 6,
      get: (key, { model }) => existingRule(model, key).stopIfTrue,
      set(key, value, { model }) {
        refuseProtected(model, key.sheetId);
        setRule(model, key.sheetId, { ...existingRule(model, key), stopIfTrue: value === true });
      },
    },
    Priority: {
      since: 6,
      get: (key, { model }) =>
        rulesOf(model, key.sheetId).findIndex(({ cfId }) => cfId === key.cfId),
      set(key, value, { model }) {
        const target = rulesOf(model, key.sheetId)[Number(value)];
        if (!target)
          throw new HostError("InvalidArgument", `There is no priority ${String(value)}`);
        if (target.cfId === key.cfId) return;
        const behind =
          rulesOf(model, key.sheetId).findIndex(({ cfId }) => cfId === key.cfId) < Number(value);
        model.execute("sheet.mutation.move-conditional-rule", {
          unitId: model.workbook().getUnitId(),
          subUnitId: key.sheetId,
          start: { id: key.cfId, type: "self" },
          end: { id: target.cfId, type: behind ? "after" : "before" },
        });
      },
    },
  },
  objects: {
    Custom: { since: 6, object: customConditionalFormatClass },
    CustomOrNullObject: {
      since: 6,
      object(key, host) {
        const custom = conditionalFormatType(existingRule(host.model, key)) === "Custom";
        // The caller understands null as Excel's null object.
        return custom ? customConditionalFormatClass(key, host) : (null as never);
      },
    },
  },
  methods: {
    Delete: {
      since: 6,
      run(key, _args, { model }) {
        refuseProtected(model, key.sheetId);
        removeRule(model, key.sheetId, existingRule(model, key).cfId);
      },
    },
    GetRange: {
      since: 6,
      run(key, _args, host) {
        const areas = areasOf(key, existingRule(host.model, key));
        const [only] = areas;
        if (!only || areas.length > 1)
          throw new HostError("InvalidOperation", "The conditional format has several ranges");
        return rangeClass(only, host);
      },
    },
    GetRangeOrNullObject: {
      since: 6,
      run(key, _args, host) {
        const areas = areasOf(key, existingRule(host.model, key));
        return areas.length === 1 && areas[0] ? rangeClass(areas[0], host) : null;
      },
    },
    GetRanges: {
      since: 9,
      run: (key, _args, host) => rangeAreasClass(areasOf(key, existingRule(host.model, key)), host),
    },
  },
});

function areasOf({ sheetId }: ConditionalFormatKey, rule: IConditionFormattingRule): Area[] {
  return rule.ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
    sheetId,
    startRow,
    endRow,
    startColumn,
    endColumn,
  }));
}
