import type { IRange, IStyleBase } from "@univerjs/core";

/** The name under which the grid's conditional formats stand among a workbook's resources. */
export const CONDITIONAL_FORMAT_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

export interface ValuePoint {
  type: string;
  value?: number | string;
}

export interface HighlightRule {
  type: "highlightCell";
  subType: string;
  style: IStyleBase;
  operator?: string;
  value?: number | string | [number, number];
  isBottom?: boolean;
  isPercent?: boolean;
}

export interface ColourScaleRule {
  type: "colorScale";
  config: { index: number; color: string; value: ValuePoint }[];
}

export interface DataBarRule {
  type: "dataBar";
  isShowValue: boolean;
  config: {
    min: ValuePoint;
    max: ValuePoint;
    isGradient: boolean;
    positiveColor: string;
    nativeColor: string;
  };
}

/** A conditional format as the grid's resource holds it; the first of a sheet's list wins over the later ones. */
export interface GridRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: HighlightRule | ColourScaleRule | DataBarRule | { type: "iconSet" };
}

/** By sheet id. */
export type GridRules = Record<string, GridRule[]>;
