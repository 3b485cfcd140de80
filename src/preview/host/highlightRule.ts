import type { IHighlightCell } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatKey } from "./ConditionalFormatKey";
import { HostError } from "./HostError";
import { setRule } from "./conditionalRules";
import { existingRule } from "./existingRule";
import type { Model } from "./model/Model";
import { refuseProtected } from "./refuseProtected";

/** The style that a rule gives to its cells. */
export function highlightStyle(model: Model, key: ConditionalFormatKey): IHighlightCell["style"] {
  const { rule } = existingRule(model, key);
  return rule.type === "highlightCell" ? rule.style : {};
}

/** Changes the style that a rule gives to its cells. */
export function setHighlightStyle(
  model: Model,
  key: ConditionalFormatKey,
  change: IHighlightCell["style"],
): void {
  refuseProtected(model, key.sheetId);
  const existing = existingRule(model, key);
  const { rule } = existing;
  if (rule.type !== "highlightCell") {
    throw new HostError("InvalidOperation", "Only highlighting conditional formats have a format");
  }
  setRule(model, key.sheetId, {
    ...existing,
    rule: { ...rule, style: { ...rule.style, ...change } },
  });
}
