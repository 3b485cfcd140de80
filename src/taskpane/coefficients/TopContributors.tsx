import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CoefficientResult } from "../../assessment/CoefficientResult";
import { formatPercent } from "../../i18n/pane/formatPercent";
import { formatSigned } from "../../i18n/pane/formatSigned";
import { formatValue } from "../../i18n/pane/formatValue";
import { paneDecimals } from "../../i18n/pane/paneDecimals";
import type { Indicator } from "../../standards/Indicator";
import { usePane } from "../usePane";
import { largestContributions } from "./largestContributions";

const useStyles = makeStyles({
  section: { marginTop: "20px" },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  total: { color: tokens.colorNeutralForeground3 },
  table: { width: "100%", marginTop: "4px", borderCollapse: "collapse", tableLayout: "fixed" },
  headCell: {
    height: "28px",
    padding: 0,
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  row: { height: "24px" },
  name: {
    padding: "0 4px 0 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  school: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    verticalAlign: "top",
  },
  number: { padding: 0, textAlign: "right", whiteSpace: "nowrap" },
  valueColumn: { width: "52px" },
  meanColumn: { width: "70px" },
  barColumn: { width: "56px" },
  shareColumn: { width: "44px" },
  barCell: { padding: "0 0 0 16px", "@media (max-width: 339px)": { display: "none" } },
  bar: { display: "block", width: "100%", height: "8px" },
  fill: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** The schools that most of the spread comes from: highs raise a coefficient as lows do. */
export function TopContributors(props: {
  readonly coefficient: CoefficientResult;
  readonly indicator: Indicator;
}): ReactNode {
  const styles = useStyles();
  const { assessment, actions, words, locale } = usePane();
  const largest = largestContributions(props.coefficient);
  if (!assessment || largest.length === 0) return null;
  const decimals = paneDecimals(props.indicator);
  const limit = props.indicator.limits?.[assessment.level];
  const together = largest.reduce((sum, each) => sum + each.share, 0);
  const widest = largest[0]?.share ?? 1;

  const select = (row: number): void => {
    const school = assessment.schools.find((each) => each.row === row);
    const result = school?.indicators.find((each) => each.indicatorId === props.indicator.id);
    if (!school) return;
    const { row: cellRow, column } = result?.cell ?? { row, column: school.nameColumn };
    void actions.selectCell(assessment.sheetName, cellRow, column);
  };

  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.coefficients.largest}</h2>
        <span className={styles.total}>
          {words.coefficients.topShare(largest.length, formatPercent(locale, together, 1))}
        </span>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.headCell} style={{ textAlign: "left" }}>
              {words.coefficients.school}
            </th>
            <th scope="col" className={mergeClasses(styles.headCell, styles.valueColumn)}>
              {words.coefficients.value}
            </th>
            <th scope="col" className={mergeClasses(styles.headCell, styles.meanColumn)}>
              {words.coefficients.fromMean}
            </th>
            <td className={mergeClasses(styles.barCell, styles.barColumn)} aria-hidden />
            <th scope="col" className={mergeClasses(styles.headCell, styles.shareColumn)}>
              {words.coefficients.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {largest.map((each) => (
            <tr key={each.row} className={styles.row}>
              <th scope="row" className={styles.name} title={each.name}>
                <Link as="button" className={styles.school} onClick={() => select(each.row)}>
                  {each.name}
                </Link>
              </th>
              <td className={styles.number}>{formatValue(locale, each.value, decimals, limit)}</td>
              <td className={styles.number}>{formatSigned(locale, each.fromMean, decimals)}</td>
              <td className={styles.barCell} aria-hidden>
                <svg className={styles.bar}>
                  <rect
                    x={`${100 - (each.share / widest) * 100}%`}
                    width={`${(each.share / widest) * 100}%`}
                    height="8"
                    rx="2"
                    className={styles.fill}
                  />
                </svg>
              </td>
              <td className={styles.number}>{formatPercent(locale, each.share, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
