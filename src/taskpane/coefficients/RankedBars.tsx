import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CoefficientResult } from "../../assessment/CoefficientResult";
import { formatLimit } from "../../i18n/pane/formatLimit";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { formatPercent } from "../../i18n/pane/formatPercent";
import { formatSigned } from "../../i18n/pane/formatSigned";
import { formatValue } from "../../i18n/pane/formatValue";
import { paneDecimals } from "../../i18n/pane/paneDecimals";
import type { Indicator } from "../../standards/Indicator";
import { status } from "../theme/status";
import { visuallyHidden } from "../theme/visuallyHidden";
import { usePane } from "../usePane";
import { largestContributions } from "./largestContributions";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  figure: { position: "relative", margin: "8px 0 0" },
  chart: { display: "block", width: "100%", height: "116px" },
  below: { fill: status.fail, "@media (forced-colors: active)": { fill: "CanvasText" } },
  top: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  other: { fill: status.rankedBar, "@media (forced-colors: active)": { fill: "GrayText" } },
  mean: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1px" },
  limit: { stroke: status.fail, strokeWidth: "1px", strokeDasharray: "4 3" },
  label: { fill: tokens.colorNeutralForeground1, fontSize: "12px" },
  base: { stroke: tokens.colorNeutralStroke2 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    rowGap: "2px",
    margin: "6px 0 0",
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "flex", alignItems: "center", gap: "6px" },
  swatch: { width: "8px", height: "8px", borderRadius: "2px" },
  hidden: visuallyHidden,
});

const HEIGHT = 116;
/** Room above the highest bar, so that the mean's words fit even where the mean is high. */
const TOP = 4;
const BASE = HEIGHT - 1;

/** All schools from the lowest to the highest value, with the county mean and the limit; a table says the same unseen. */
export function RankedBars(props: {
  readonly coefficient: CoefficientResult;
  readonly indicator: Indicator;
}): ReactNode {
  const styles = useStyles();
  const { assessment, words, locale } = usePane();
  const [width, measure] = useWidth(328);
  const { coefficient, indicator } = props;
  const decimals = paneDecimals(indicator);
  const limit = assessment && indicator.limits?.[assessment.level];
  const mean = coefficient.countyMean;
  const top = new Set(largestContributions(coefficient).map((each) => each.row));
  const ranked = [...coefficient.contributions].sort(
    (one, other) => one.value - other.value || one.row - other.row,
  );
  const isBelow = (value: number): boolean =>
    limit !== undefined && Number(value.toPrecision(12)) < limit;
  const below = ranked.filter((each) => isBelow(each.value)).length;

  const highest = Math.max(...ranked.map((each) => each.value), mean ?? 0, limit ?? 0) || 1;
  const y = (value: number): number => BASE - (value / highest) * (BASE - TOP);
  const step = width / ranked.length;
  const bar = step > 3 ? Math.min(step - 1.5, 16) : step;
  const name = words.coefficients.chart(words.indicatorName(indicator.names), ranked.length);
  const legend = [
    ...(limit !== undefined && below > 0
      ? [
          {
            style: styles.below,
            text: words.coefficients.belowLimit(formatLimit(locale, limit, decimals), below),
          },
        ]
      : []),
    { style: styles.top, text: words.coefficients.topContributors(top.size) },
    { style: styles.other, text: words.coefficients.others },
  ];

  return (
    <figure className={styles.figure} ref={measure}>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden>
        <line x1="0" x2={width} y1={BASE + 0.5} y2={BASE + 0.5} className={styles.base} />
        {ranked.map((each, place) => {
          const height = Math.max(2, BASE - y(each.value));
          return (
            <rect
              key={each.row}
              x={place * step + (step - bar) / 2}
              y={BASE - height}
              width={bar}
              height={height}
              rx={bar > 3 ? 1 : 0}
              className={
                isBelow(each.value) ? styles.below : top.has(each.row) ? styles.top : styles.other
              }
            >
              <title>{`${each.name} ${formatValue(locale, each.value, decimals, limit)}`}</title>
            </rect>
          );
        })}
        {limit !== undefined && (
          <line x1="0" x2={width} y1={y(limit)} y2={y(limit)} className={styles.limit} />
        )}
        {mean !== undefined && (
          <>
            <line x1="0" x2={width} y1={y(mean)} y2={y(mean)} className={styles.mean} />
            <text x="0" y={Math.max(12, y(mean) - 6)} className={styles.label}>
              {words.coefficients.countyMean(formatNumber(locale, mean, decimals))}
            </text>
          </>
        )}
      </svg>
      <ul className={styles.legend} aria-hidden>
        {legend.map((each) => (
          <li key={each.text} className={styles.item}>
            <svg className={styles.swatch} viewBox="0 0 8 8">
              <rect width="8" height="8" rx="2" className={mergeClasses(each.style)} />
            </svg>
            {each.text}
          </li>
        ))}
      </ul>
      <table className={styles.hidden}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.coefficients.school}</th>
            <th scope="col">{words.coefficients.value}</th>
            <th scope="col">{words.coefficients.fromMean}</th>
            <th scope="col">{words.coefficients.share}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((each) => (
            <tr key={each.row}>
              <th scope="row">{each.name}</th>
              <td>{formatValue(locale, each.value, decimals, limit)}</td>
              <td>{formatSigned(locale, each.fromMean, decimals)}</td>
              <td>{formatPercent(locale, each.share, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
