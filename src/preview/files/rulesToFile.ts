import type { CellStyle, ConditionalRule, FontStyle } from "hucre";
import { colourToFile } from "./colourToFile";
import type {
  ColourScaleRule,
  DataBarRule,
  GridRule,
  HighlightRule,
  ValuePoint,
} from "./conditionalFormats";
import { formulaToFile } from "./formulaToFile";
import { rangeText } from "./rangeText";
import { styleToFile } from "./styleToFile";

type FileRule = Omit<ConditionalRule, "priority" | "range" | "stopIfTrue">;

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** A sheet's conditional formats for a file; kinds that the writer cannot express become a formula that says the same. */
export function rulesToFile(rules: readonly GridRule[]): ConditionalRule[] {
  return rules.flatMap(({ rule, ranges, stopIfTrue }, index) => {
    const range = ranges.map(rangeText).join(" ");
    const converted = range === "" ? undefined : convert(rule, ranges);
    return converted
      ? [{ ...converted, range, priority: index + 1, ...(stopIfTrue ? { stopIfTrue } : {}) }]
      : [];
  });
}

function convert(rule: GridRule["rule"], ranges: GridRule["ranges"]): FileRule | undefined {
  if (rule.type === "colorScale") return colourScale(rule);
  if (rule.type === "dataBar") return dataBar(rule);
  const first = ranges[0];
  if (rule.type !== "highlightCell" || !first) return undefined;
  const topLeft = rangeText({ ...first, endRow: first.startRow, endColumn: first.startColumn });
  const all = ranges
    .map((range) => rangeText(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))
    .join(",");
  const style = highlightStyle(rule);
  const { subType, operator, value } = rule;
  const expression = (formula: string): FileRule => ({ type: "expression", formula, style });
  if (subType === "duplicateValues" || subType === "uniqueValues") return { type: subType, style };
  if (subType === "formula" && typeof value === "string") return expression(formulaToFile(value));
  if (subType === "number" && isOperator(operator) && value !== undefined) {
    return { type: "cellIs", operator, formula: [value].flat().map(String), style };
  }
  if (subType === "average")
    return expression(`${topLeft}${COMPARISONS[operator ?? ""] ?? ">"}AVERAGE(${all})`);
  if (subType === "rank" && typeof value === "number") {
    const count = rule.isPercent
      ? `MAX(1,INT(COUNT(${all})*${value}/100))`
      : `MIN(${value},COUNT(${all}))`;
    return expression(
      `AND(ISNUMBER(${topLeft}),${topLeft}${rule.isBottom ? "<=SMALL" : ">=LARGE"}(${ranges.length > 1 ? `(${all})` : all},${count}))`,
    );
  }
  const formula =
    subType === "text"
      ? textFormula(topLeft, operator, `"${String(value ?? "").replace(/"/g, '""')}"`)
      : undefined;
  return formula === undefined ? undefined : expression(formula);
}

function isOperator(
  operator: string | undefined,
): operator is NonNullable<ConditionalRule["operator"]> {
  return (
    operator === "between" ||
    operator === "notBetween" ||
    (operator !== undefined && operator in COMPARISONS)
  );
}

function textFormula(cell: string, operator: string | undefined, text: string): string | undefined {
  switch (operator) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "equal":
      return `${cell}=${text}`;
    case "notEqual":
      return `${cell}<>${text}`;
    case "containsBlanks":
      return `LEN(TRIM(${cell}))=0`;
    case "notContainsBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "containsErrors":
      return `ISERROR(${cell})`;
    case "notContainsErrors":
      return `NOT(ISERROR(${cell}))`;
    default:
      return undefined;
  }
}

/** A rule's style changes only what it names, so its font is not filled up. */
function highlightStyle(rule: HighlightRule): CellStyle {
  const none: FontStyle = {};
  const style = styleToFile(rule.style, none);
  const fill = colourToFile(rule.style.bg?.rgb);
  return fill
    ? { ...style, fill: { type: "pattern", pattern: "solid", fgColor: fill, bgColor: fill } }
    : style;
}

function filePoint({ type, value }: ValuePoint): {
  type: "min" | "max" | "num" | "percent" | "percentile";
  value?: string;
} {
  const known =
    type === "min" || type === "max" || type === "percent" || type === "percentile" ? type : "num";
  return value === undefined || known === "min" || known === "max"
    ? { type: known }
    : { type: known, value: String(value) };
}

function colourScale({ config }: ColourScaleRule): FileRule {
  const sorted = [...config].sort((a, b) => a.index - b.index);
  const colors = sorted.map(({ color }) => `FF${colourToFile(color)?.rgb ?? "FFFFFF"}`);
  return {
    type: "colorScale",
    colorScale: { cfvo: sorted.map(({ value }) => filePoint(value)), colors },
  };
}

function dataBar({ config }: DataBarRule): FileRule {
  const color = `FF${colourToFile(config.positiveColor)?.rgb ?? "638EC6"}`;
  return {
    type: "dataBar",
    dataBar: { cfvo: [filePoint(config.min), filePoint(config.max)], color },
  };
}
