import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CountyResult } from "../../assessment/CountyResult";
import { countyTexts } from "../../i18n/pane/countyTexts";
import { formatCoefficient } from "../../i18n/pane/formatCoefficient";
import { formatLimit } from "../../i18n/pane/formatLimit";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { onEnter } from "../check/onEnter";
import { StatusIcon } from "../parts/StatusIcon";
import { status } from "../theme/status";
import { usePane } from "../usePane";
import { countyColumns } from "./countyColumns";
import { decisiveCoefficient } from "./decisiveCoefficient";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: countyColumns,
    columnGap: "6px",
    padding: "6px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    contentVisibility: "auto",
    containIntrinsicBlockSize: "auto 53px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  county: { display: "flex", gap: "8px", minWidth: 0 },
  icon: { paddingTop: "2px" },
  names: { minWidth: 0, overflowWrap: "anywhere" },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  prefecture: { color: tokens.colorNeutralForeground3 },
  secondary: { display: "block", color: tokens.colorNeutralForeground3 },
  number: { textAlign: "right", lineHeight: tokens.lineHeightBase300, whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  fail: { color: status.fail },
  borderline: { color: status.near },
  unknown: { color: status.unknown },
  pass: { color: tokens.colorNeutralForeground3 },
});

/** One county at one level: its verdict, and the figures that it rests on. */
export function CountyRow(props: {
  readonly county: CountyResult;
  readonly onOpen: () => void;
}): ReactNode {
  const styles = useStyles();
  const { county } = props;
  const { standard, words, locale } = usePane();
  const texts = countyTexts(locale);
  const decisive = decisiveCoefficient(county, standard);
  const { decimals } = standard.coefficientRule;
  return (
    <div
      role="row"
      data-row="county"
      data-county={`${county.key} ${county.level}`}
      tabIndex={-1}
      className={styles.row}
      onClick={props.onOpen}
      onKeyDown={onEnter(props.onOpen)}
    >
      <span role="gridcell" className={styles.county}>
        <span className={styles.icon}>
          <StatusIcon verdict={county.verdict} size={16} />
        </span>
        <span className={styles.names}>
          <span className={styles.name}>{county.county || county.prefecture}</span>{" "}
          {county.county && county.prefecture && (
            <span className={styles.prefecture}>{county.prefecture}</span>
          )}
          <span className={mergeClasses(styles.secondary, styles[county.verdict])}>
            {words.verdict(county.level, county.verdict)}
          </span>
        </span>
      </span>
      <span role="gridcell" className={mergeClasses(styles.number, styles.quiet)}>
        {formatNumber(locale, county.schools, 0)}
      </span>
      <span
        role="gridcell"
        className={mergeClasses(styles.number, county.failing > 0 && styles.strong)}
      >
        {standard.schoolRule ? formatNumber(locale, county.failing, 0) : texts.noFailing}
      </span>
      <span role="gridcell" className={styles.number}>
        {decisive ? (
          <>
            <span className={mergeClasses(styles.strong, decisive.failed && styles.fail)}>
              {formatCoefficient(locale, decisive.value, decimals, decisive.limit)}
            </span>
            <span className={styles.secondary}>
              {[
                decisive.indicatorId,
                decisive.limit !== undefined && texts.limit(formatLimit(locale, decisive.limit, 2)),
              ]
                .filter(Boolean)
                .join(" ")}
            </span>
          </>
        ) : (
          texts.none
        )}
      </span>
    </div>
  );
}
