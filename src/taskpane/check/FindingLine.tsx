import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { IndicatorResult } from "../../assessment/IndicatorResult";
import type { Verdict } from "../../assessment/SchoolResult";
import { formatLimit } from "../../i18n/pane/formatLimit";
import { formatShortfall } from "../../i18n/pane/formatShortfall";
import { formatValue } from "../../i18n/pane/formatValue";
import { paneDecimals } from "../../i18n/pane/paneDecimals";
import { status } from "../theme/status";
import { usePane } from "../usePane";
import { listColumns } from "./listColumns";
import { onEnter } from "./onEnter";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: listColumns.wide,
    "@media (max-width: 339px)": { gridTemplateColumns: listColumns.narrow },
    columnGap: "6px",
    alignItems: "center",
    minHeight: "24px",
    paddingLeft: "40px",
    paddingRight: "16px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  code: { color: tokens.colorNeutralForeground3 },
  name: { paddingBlock: "4px", overflowWrap: "anywhere" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  gap: { whiteSpace: "normal" },
  value: { fontWeight: tokens.fontWeightSemibold },
  limit: { color: tokens.colorNeutralForeground3 },
  fail: { color: status.fail },
  borderline: { color: status.near },
  unknown: { color: status.unknown },
  pass: {},
  wide: { "@media (max-width: 339px)": { display: "none" } },
  narrow: { "@media (min-width: 340px)": { display: "none" } },
  missing: { color: status.unknown },
});

/** One indicator of a school: value against limit, and what is missing. */
export function FindingLine(props: {
  readonly line: IndicatorResult;
  readonly verdict: Verdict;
  readonly selected: boolean;
  readonly onSelect: () => void;
}): ReactNode {
  const styles = useStyles();
  const { line } = props;
  const { standard, words, locale } = usePane();
  const indicator = standard.indicators.find((each) => each.id === line.indicatorId);
  if (!indicator) return null;
  const decimals = paneDecimals(indicator);
  const short = line.state === "short" || line.state === "belowFloor";
  const tone = short ? (props.verdict === "fail" ? "fail" : "borderline") : "borderline";
  const missing = line.value === undefined;
  const shortfall = (amount: string): ReactNode => (
    <>
      <span className={styles.wide}>{words.list.short(amount, line.wholeSchool === true)}</span>
      <span className={styles.narrow}>
        {line.wholeSchool ? words.list.wholeSchool(amount) : amount}
      </span>
    </>
  );
  return (
    <div
      role="row"
      data-row="line"
      tabIndex={-1}
      aria-selected={props.selected}
      className={mergeClasses(styles.line, props.selected && styles.selected)}
      onClick={props.onSelect}
      onKeyDown={onEnter(props.onSelect)}
    >
      <span role="gridcell" className={styles.code}>
        {indicator.id}
      </span>
      <span
        role="gridcell"
        className={styles.name}
        title={words.indicatorFullName(indicator.names)}
      >
        {words.indicatorName(indicator.names)}
      </span>
      <span
        role="gridcell"
        className={mergeClasses(
          styles.number,
          styles.value,
          missing ? styles.missing : styles[tone],
        )}
      >
        {missing ? "—" : formatValue(locale, line.value, decimals, line.limit)}
      </span>
      <span role="gridcell" className={mergeClasses(styles.number, styles.limit)}>
        {line.limit !== undefined && formatLimit(locale, line.limit, decimals)}
      </span>
      <span
        role="gridcell"
        className={mergeClasses(styles.number, styles.gap)}
        {...(line.wholeSchool && { title: words.list.wholeSchoolNote })}
      >
        {missing
          ? words.list.missing
          : short && line.shortfall !== undefined
            ? shortfall(formatShortfall(locale, line.shortfall, indicator.unit))
            : words.list.meets}
      </span>
    </div>
  );
}
