import { formatNumber } from "../formatNumber";
import type { SplitWords } from "../SplitWords";

/** The split trail in English. */
export const splits: SplitWords = {
  title: "How resources were split",
  intro:
    "What the levels of a combined school share is divided between them by weighted pupils. Teachers count where they teach and are not split. Below each level: its pupils × their weight.",
  weights:
    "Weights: primary 1, junior 1.1, senior 1.32; without a primary part, junior 1, senior 1.2.",
  source: "Source: 《测算均衡系数拆分公式》",
  level: { primary: "Primary", junior: "Junior", senior: "Senior" },
  whole: "Whole school",
  weighted: (pupils, weight) => `${pupils} × ${weight}`,
  perPupil: (per, value) => `${value} / ${per === 100 ? "100" : "pupil"}`,
  nothing: "No school's shared resources were split.",
  schools: (count) => `${formatNumber("en", count, 0)} ${count === 1 ? "school" : "schools"}`,
};
