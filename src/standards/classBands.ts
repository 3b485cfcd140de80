import type { ClassBand } from "./ClassBand";
import type { Source } from "./Source";

interface ClassBands {
  /** Each band begins at `from` pupils and ends before the next one; in rising order. */
  readonly bands: readonly { readonly band: ClassBand; readonly from: number }[];
  readonly source: Source;
}

/**
 * How the statistics name class sizes. The text names nothing below 36: such a class is told by its size alone.
 * Where they count 大班额, 超大班额 is included.
 */
export const classBands: ClassBands = {
  bands: [
    { band: "upTo35", from: 1 },
    { band: "normal", from: 36 },
    { band: "aboveNormal", from: 46 },
    { band: "large", from: 56 },
    { band: "extraLarge", from: 66 },
  ],
  source: {
    // A press report; no document was read.
    document: "教育统计的班额分档（新闻报道转引）",
    confidence: "quoted",
    quote: "“36-45人”为正常班额,“46-55人”为偏大班额,“56-65人”为大班额,“66人以上”为超大班额",
  },
};
