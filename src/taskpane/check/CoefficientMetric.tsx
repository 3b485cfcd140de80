import type { ReactNode } from "react";
import { formatCoefficient } from "../../i18n/pane/formatCoefficient";
import { formatExcess } from "../../i18n/pane/formatExcess";
import { formatLimit } from "../../i18n/pane/formatLimit";
import { BulletBar } from "../parts/BulletBar";
import { coefficientScale } from "../parts/coefficientScale";
import { Pill } from "../parts/Pill";
import { usePane } from "../usePane";
import { highestCoefficient } from "./highestCoefficient";
import { Metric } from "./Metric";

/** The coefficient that decides the county's verdict: the composite where the standard judges it, else the highest. */
export function CoefficientMetric(): ReactNode {
  const { assessment, standard, words, locale } = usePane();
  if (!assessment) return null;
  const rule = standard.coefficientRule;
  const judgesComposite = rule.judges === "composite";
  const highest = highestCoefficient(assessment.coefficients);
  const judged = judgesComposite ? assessment.composite : highest;
  const indicator = standard.indicators.find((each) => each.id === highest?.indicatorId);
  const label = judgesComposite
    ? words.metrics.composite
    : words.metrics.highest(indicator && `${indicator.id} ${words.indicatorName(indicator.names)}`);
  if (judged?.value === undefined) {
    const missing = judgesComposite ? words.metrics.noComposite : words.metrics.noCoefficient;
    return <Metric label={label} value="—" detail={missing} />;
  }
  const { value, limit } = judged;
  return (
    <Metric
      label={label}
      value={formatCoefficient(locale, value, rule.decimals, limit)}
      exact={String(value)}
      failed={judged.state === "fail"}
      mark={
        judged.state === "open" ? (
          <Pill tone="neutral">{words.state.open}</Pill>
        ) : (
          judged.borderline && <Pill tone="borderline">{words.state.borderline}</Pill>
        )
      }
      bar={
        <BulletBar
          value={value}
          limit={limit}
          failed={judged.state === "fail"}
          scale={coefficientScale([value], limit)}
        />
      }
      detail={detail()}
    />
  );

  function detail(): string {
    if (limit === undefined) return "";
    const printed = formatLimit(locale, limit, 2);
    const distance = formatExcess(locale, value - limit, rule.decimals);
    if (judged?.state === "open") return words.metrics.open(printed, value > limit);
    if (judged?.state === "fail") return words.metrics.over(printed, distance);
    if (!/[1-9]/.test(distance)) return words.metrics.equal(printed);
    return words.metrics.under(printed, distance);
  }
}
