import type { IRange } from "@univerjs/core";
import type { ConditionalRule } from "hucre";
import { colourToUniver } from "./colourToUniver";
import type {
  ColourScaleRule,
  DataBarRule,
  GridRule,
  HighlightRule,
  ValuePoint,
} from "./conditionalFormats";
import { formulaFromFile } from "./formulaFromFile";
import { parseRange } from "./parseRange";
import { rangeText } from "./rangeText";
import { styleToUniver, type StyleContext } from "./styleToUniver";

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** A sheet's conditional formats for the grid, highest priority first, and how many it has no place for. */
export function rulesToUniver(
  rules: readonly ConditionalRule[],
  context: StyleContext,
): { rules: GridRule[]; left: number } {
  const sorted = [...rules].sort((a, b) => a.priority - b.priority);
  const kept: GridRule[] = [];
  for (const rule of sorted) {
    const ranges = rule.range
      .split(/[\s,]+/)
      .map(parseRange)
      .filter((range): range is IRange => range !== undefined);
    const first = ranges[0];
    const converted =
      first &&
      convert(
        rule,
        rangeText({ ...first, endRow: first.startRow, endColumn: first.startColumn }),
        context,
      );
    if (converted)
      kept.push({
        cfId: `cf${kept.length + 1}`,
        ranges,
        stopIfTrue: rule.stopIfTrue ?? false,
        rule: converted,
      });
  }
  return { rules: kept, left: rules.length - kept.length };
}

function convert(
  rule: ConditionalRule,
  topLeft: string,
  context: StyleContext,
): GridRule["rule"] | undefined {
  const highlight = (subType: string, more: Partial<HighlightRule>): HighlightRule => {
    const style = styleToUniver(ruleStyle(rule), context);
    delete style.ff;
    delete style.fs;
    return { type: "highlightCell", subType, style, ...more };
  };
  const [first, second] = [rule.formula ?? []].flat();
  switch (rule.type) {
    case "colorScale":
      return colourScale(rule);
    case "dataBar":
      return dataBar(rule);
    case "duplicateValues":
    case "uniqueValues":
      return highlight(rule.type, {});
    case "cellIs": {
      if (first === undefined || !rule.operator) return undefined;
      const numbers = [first, ...(second === undefined ? [] : [second])].map(Number);
      if (rule.operator === "between" || rule.operator === "notBetween") {
        if (second === undefined) return undefined;
        const [low = NaN, high = NaN] = numbers;
        if (Number.isFinite(low) && Number.isFinite(high))
          return highlight("number", { operator: rule.operator, value: [low, high] });
        const inside = `AND(${topLeft}>=MIN(${first},${second}),${topLeft}<=MAX(${first},${second}))`;
        return highlight("formula", {
          value: formulaFromFile(rule.operator === "between" ? inside : `NOT(${inside})`),
        });
      }
      const [value = NaN] = numbers;
      if (Number.isFinite(value)) return highlight("number", { operator: rule.operator, value });
      return highlight("formula", {
        value: formulaFromFile(`${topLeft}${COMPARISONS[rule.operator] ?? "="}${first}`),
      });
    }
    // Files store their own formula with each rule on texts and blanks: it says the same.
    case "expression":
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
    case "containsBlanks":
    case "notContainsBlanks":
      return first === undefined
        ? undefined
        : highlight("formula", { value: formulaFromFile(first) });
    default:
      return undefined;
  }
}

/** In a rule's style the fill is the background colour, with or without the word "solid". */
function ruleStyle({ style = {} }: ConditionalRule): NonNullable<ConditionalRule["style"]> {
  if (style.fill?.type !== "pattern") return style;
  const colour = style.fill.bgColor ?? style.fill.fgColor;
  return {
    ...style,
    fill: {
      type: "pattern",
      pattern: colour ? "solid" : "none",
      ...(colour ? { fgColor: colour } : {}),
    },
  };
}

function point({ type, value }: { type: string; value?: string | undefined }): ValuePoint {
  if (value === undefined) return { type };
  return { type, value: Number.isFinite(Number(value)) ? Number(value) : value };
}

function colourScale({ colorScale }: ConditionalRule): ColourScaleRule | undefined {
  const config = (colorScale?.cfvo ?? []).map((value, index) => ({
    index,
    color: colourToUniver({ rgb: colorScale?.colors[index] ?? "" }, undefined) ?? "",
    value: point(value),
  }));
  // A colour of the theme reaches us without its number: better no scale than one in wrong colours.
  return config.length >= 2 && config.every(({ color }) => color !== "")
    ? { type: "colorScale", config }
    : undefined;
}

function dataBar({ dataBar: bar }: ConditionalRule): DataBarRule | undefined {
  const [min, max] = bar?.cfvo ?? [];
  const positiveColor = colourToUniver({ rgb: bar?.color ?? "" }, undefined);
  if (!min || !max || !positiveColor) return undefined;
  return {
    type: "dataBar",
    isShowValue: true,
    config: {
      min: point(min),
      max: point(max),
      isGradient: true,
      positiveColor,
      nativeColor: "#FF0000",
    },
  };
}
