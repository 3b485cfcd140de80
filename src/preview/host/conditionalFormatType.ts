import type {
  IConditionFormattingRule,
  IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";

const highlightTypes: Readonly<Record<string, string>> = {
  formula: "Custom",
  number: "CellValue",
  text: "ContainsText",
  rank: "TopBottom",
};

/** `ConditionalFormat.type` of a rule of the grid. */
export function conditionalFormatType({ rule }: IConditionFormattingRule): string {
  switch (rule.type) {
    case "dataBar":
      return "DataBar";
    case "colorScale":
      return "ColorScale";
    case "iconSet":
      return "IconSet";
    default:
      return highlightTypes[(rule as IHighlightCell).subType] ?? "PresetCriteria";
  }
}
