import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { formatPercent } from "../../i18n/pane/formatPercent";
import type { SchoolResult } from "../../assessment/SchoolResult";
import { StatusIcon } from "../parts/StatusIcon";
import { status } from "../theme/status";
import { usePane } from "../usePane";
import { FindingLine } from "./FindingLine";
import { onEnter } from "./onEnter";
import { reasonShown } from "./reasonShown";
import { shownLines } from "./shownLines";

const useStyles = makeStyles({
  block: {
    position: "relative",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicBlockSize: "auto 62px",
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    "::before": {
      content: "''",
      position: "absolute",
      insetBlock: 0,
      left: 0,
      width: "3px",
      backgroundColor: tokens.colorCompoundBrandBackground,
      "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
    },
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    minHeight: "24px",
    marginBottom: "2px",
    paddingInline: "16px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, paddingTop: "4px" },
  // A long name takes a second line: who it is weighs more than that it was split.
  words: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    alignItems: "baseline",
    flexGrow: 1,
    minWidth: 0,
    paddingBlock: "2px",
    overflowWrap: "anywhere",
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  split: {
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 339px)": { display: "none" },
  },
  splitLink: { fontSize: "inherit", lineHeight: "inherit" },
  reason: { flexShrink: 0, paddingTop: "4px" },
  fail: { color: status.fail },
  borderline: { color: status.near },
  unknown: { color: status.unknown },
  pass: {},
});

/** One school: its verdict with the reason, and a line per indicator that matters. */
export function SchoolBlock(props: {
  readonly school: SchoolResult;
  /** Only this indicator's line, where the list is filtered by it. */
  readonly indicatorId: string | undefined;
  readonly selected: string | undefined;
  readonly onSelected: (key: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { school } = props;
  const { assessment, standard, words, locale, actions, open } = usePane();
  if (!assessment) return null;
  const key = `${assessment.sheetName}!${school.row}`;
  const floor =
    standard.schoolRule?.floor === undefined
      ? undefined
      : formatPercent(locale, standard.schoolRule.floor, 0);
  const reason = reasonShown(school);
  const reasons = school.reasons.map((each) => words.reason(each, floor, school.verdict));
  const lines = shownLines(school, props.indicatorId);
  const isSelected = props.selected?.startsWith(`${key}:`) ?? false;
  const select = (): void => {
    props.onSelected(`${key}:`);
    void actions.selectCell(assessment.sheetName, school.row, school.nameColumn);
  };
  return (
    <div
      role="presentation"
      className={mergeClasses(styles.block, isSelected && styles.selected)}
      data-school={school.name}
    >
      <div
        role="row"
        data-row="school"
        tabIndex={-1}
        aria-selected={isSelected}
        className={styles.row}
        onClick={select}
        onKeyDown={(event) => {
          // The list is one tab stop: what can be pressed within a row is reached by arrow.
          if (event.key === "ArrowRight") event.currentTarget.querySelector("button")?.focus();
          onEnter(select)(event);
        }}
      >
        <span role="gridcell" className={styles.icon}>
          <StatusIcon verdict={school.verdict} size={16} labelled />
        </span>
        <span role="presentation" className={styles.words}>
          <span role="gridcell" className={styles.name} title={school.name}>
            {school.name}
          </span>
          {school.split && (
            <span role="gridcell" className={styles.split}>
              {assessment.splits?.some(({ row }) => row === school.row) ? (
                <Link
                  as="button"
                  className={styles.splitLink}
                  onClick={(event: MouseEvent) => {
                    event.stopPropagation();
                    open("splits", school.row);
                  }}
                  tabIndex={-1}
                  onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
                    if (event.key === "Enter" || event.key === " ") event.stopPropagation();
                    if (event.key === "ArrowLeft")
                      event.currentTarget.closest<HTMLElement>("[data-row]")?.focus();
                  }}
                >
                  {words.splitTag(assessment.level)}
                </Link>
              ) : (
                words.splitTag(assessment.level)
              )}
            </span>
          )}
        </span>
        {reason && (
          <span
            role="gridcell"
            className={mergeClasses(styles.reason, styles[school.verdict])}
            title={reasons.join("\n")}
          >
            {words.reason(reason, floor, school.verdict)}
          </span>
        )}
      </div>
      {lines.map((line) => (
        <FindingLine
          key={line.indicatorId}
          line={line}
          verdict={school.verdict}
          selected={props.selected === `${key}:${line.indicatorId}`}
          onSelect={() => {
            props.onSelected(`${key}:${line.indicatorId}`);
            void actions.selectCell(assessment.sheetName, line.cell.row, line.cell.column);
          }}
        />
      ))}
    </div>
  );
}
