import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatKey } from "./ConditionalFormatKey";
import { HostError } from "./HostError";
import { rulesOf } from "./conditionalRules";
import type { Model } from "./model/Model";

/** The rule behind a conditional format; fails when it has been deleted. */
export function existingRule(
  model: Model,
  { sheetId, cfId }: ConditionalFormatKey,
): IConditionFormattingRule {
  const rule = rulesOf(model, sheetId).find((one) => one.cfId === cfId);
  if (!rule) throw new HostError("ItemNotFound", `There is no conditional format ${cfId}`);
  return rule;
}
