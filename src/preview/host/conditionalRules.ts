import {
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "./model/Area";
import type { Model } from "./model/Model";
import { intersection } from "./model/intersection";

/** The conditional formats of a sheet, the one that wins first. */
export function rulesOf(model: Model, sheetId: string): readonly IConditionFormattingRule[] {
  const rules = model.injector.get(ConditionalFormattingRuleModel);
  return rules.getSubunitRules(model.workbook().getUnitId(), sheetId) ?? [];
}

/** The conditional formats that touch any of the areas. */
export function rulesTouching(
  model: Model,
  areas: readonly Area[],
): readonly IConditionFormattingRule[] {
  const sheetId = areas[0]?.sheetId ?? "";
  return rulesOf(model, sheetId).filter((rule) =>
    rule.ranges.some((range) => areas.some((area) => intersection(range, area))),
  );
}

/** Puts a new rule on top of the sheet's rules. */
export function addRule(model: Model, sheetId: string, rule: IConditionFormattingRule): void {
  model.execute("sheet.mutation.add-conditional-rule", { ...target(model, sheetId), rule });
}

/** Replaces a rule by another of the same id. */
export function setRule(model: Model, sheetId: string, rule: IConditionFormattingRule): void {
  model.execute("sheet.mutation.set-conditional-rule", { ...target(model, sheetId), rule });
}

/** Removes one rule. */
export function removeRule(model: Model, sheetId: string, cfId: string): void {
  model.execute("sheet.mutation.delete-conditional-rule", { ...target(model, sheetId), cfId });
}

/** Takes the areas out of every rule; a rule that covers nothing else goes away. */
export function removeRulesFrom(model: Model, areas: readonly Area[]): void {
  const sheetId = areas[0]?.sheetId ?? "";
  for (const rule of [...rulesTouching(model, areas)]) {
    const ranges = areas.reduce(
      (left, area) => left.flatMap((range) => without(range, area)),
      rule.ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
        startRow,
        endRow,
        startColumn,
        endColumn,
      })),
    );
    if (ranges.length === 0) removeRule(model, sheetId, rule.cfId);
    else setRule(model, sheetId, { ...rule, ranges });
  }
}

type Rectangle = Omit<Area, "sheetId">;

function without(range: Rectangle, hole: Rectangle): Rectangle[] {
  const shared = intersection(range, hole);
  if (!shared) return [range];
  const pieces: Rectangle[] = [
    { ...range, endRow: shared.startRow - 1 },
    { ...range, startRow: shared.endRow + 1 },
    { ...shared, startColumn: range.startColumn, endColumn: shared.startColumn - 1 },
    { ...shared, startColumn: shared.endColumn + 1, endColumn: range.endColumn },
  ];
  return pieces.filter(
    (piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn,
  );
}

function target(model: Model, sheetId: string): { unitId: string; subUnitId: string } {
  return { unitId: model.workbook().getUnitId(), subUnitId: sheetId };
}
