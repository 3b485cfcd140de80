import type { ReactNode } from "react";
import type { Verdict } from "../../assessment/SchoolResult";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { StackedBar } from "../parts/StackedBar";
import { usePane } from "../usePane";
import { Metric } from "./Metric";

/** Schools that meet the standard, borderline ones among them: they pass. */
export function SchoolsMetric(): ReactNode {
  const { assessment, standard, words, locale } = usePane();
  if (!assessment) return null;
  const total = assessment.schools.length;
  if (!standard.schoolRule) {
    return (
      <Metric label={words.metrics.counted} value={formatNumber(locale, total, 0)} detail="" />
    );
  }
  const count = (verdict: Verdict): number =>
    assessment.schools.filter((school) => school.verdict === verdict).length;
  const pass = count("pass");
  const borderline = count("borderline");
  const fail = count("fail");
  const unknown = count("unknown");
  return (
    <Metric
      label={words.metrics.schools}
      value={formatNumber(locale, pass + borderline, 0)}
      unit={words.metrics.schoolsOf(total)}
      bar={
        <StackedBar
          counts={[
            { kind: "pass", count: pass },
            { kind: "borderline", count: borderline },
            { kind: "fail", count: fail },
            { kind: "unknown", count: unknown },
          ]}
        />
      }
      detail={words.metrics.schoolsDetail(fail, borderline, unknown)}
    />
  );
}
