import { CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatKey } from "../ConditionalFormatKey";
import { HostError } from "../HostError";
import { setRule } from "../conditionalRules";
import { defineClass } from "../defineClass";
import { existingRule } from "../existingRule";
import { highlightStyle, setHighlightStyle } from "../highlightRule";
import { colourOf } from "../model/colourOf";
import { refuseProtected } from "../refuseProtected";

const ruleClass = defineClass<ConditionalFormatKey>({
  name: "ConditionalFormatRule",
  values: {
    Formula: {
      since: 6,
      get(key, { model }) {
        const { rule } = existingRule(model, key);
        return rule.type === "highlightCell" && rule.subType === CFSubRuleType.formula
          ? rule.value
          : "";
      },
      set(key, value, { model }) {
        refuseProtected(model, key.sheetId);
        const existing = existingRule(model, key);
        const { rule } = existing;
        if (rule.type !== "highlightCell" || rule.subType !== CFSubRuleType.formula) {
          throw new HostError("InvalidOperation", "Only a custom conditional format has a formula");
        }
        const text = String(value);
        setRule(model, key.sheetId, {
          ...existing,
          rule: { ...rule, value: text.startsWith("=") ? text : `=${text}` },
        });
      },
    },
  },
});

const fillClass = defineClass<ConditionalFormatKey>({
  name: "ConditionalRangeFill",
  values: {
    Color: {
      since: 6,
      get: (key, { model }) => colourOf(highlightStyle(model, key).bg?.rgb) ?? "",
      set: (key, value, { model }) => setHighlightStyle(model, key, { bg: { rgb: String(value) } }),
    },
  },
  methods: {
    Clear: {
      since: 6,
      run: (key, _args, { model }) => setHighlightStyle(model, key, { bg: null }),
    },
  },
});

const fontClass = defineClass<ConditionalFormatKey>({
  name: "ConditionalRangeFont",
  values: {
    Color: {
      since: 6,
      get: (key, { model }) => colourOf(highlightStyle(model, key).cl?.rgb) ?? "",
      set: (key, value, { model }) => setHighlightStyle(model, key, { cl: { rgb: String(value) } }),
    },
    Bold: {
      since: 6,
      get: (key, { model }) => highlightStyle(model, key).bl === 1,
      set: (key, value, { model }) => setHighlightStyle(model, key, { bl: value === true ? 1 : 0 }),
    },
  },
});

const formatClass = defineClass<ConditionalFormatKey>({
  name: "ConditionalRangeFormat",
  objects: { Fill: { since: 6, object: fillClass }, Font: { since: 6, object: fontClass } },
});

/** `ConditionalFormat.custom`: a formula and the look of the cells where it holds. */
export const customConditionalFormatClass = defineClass<ConditionalFormatKey>({
  name: "CustomConditionalFormat",
  objects: { Rule: { since: 6, object: ruleClass }, Format: { since: 6, object: formatClass } },
});
