import type { Level } from "./Level";
import type { Source } from "./Source";

interface ClassLimits {
  /** The most pupils a class may have (equal passes). */
  readonly most: Readonly<Record<Level, number>>;
  readonly source: Source;
}

/** 优质均衡, government guarantee, item 5: no class above it. Not the bands of the statistics. */
export const classLimits: ClassLimits = {
  most: { primary: 45, junior: 50 },
  source: {
    document: "县域义务教育优质均衡发展申报表 表Ⅳ 第5项（依据教督〔2017〕6号）",
    confidence: "text-read",
    quote: "超过 45 人的小学班级__个，超过 50 人的初中班级__个",
  },
};
