import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatCoefficient } from "../../i18n/pane/formatCoefficient";
import { formatLimit } from "../../i18n/pane/formatLimit";
import { onEnter } from "../check/onEnter";
import { StatusIcon } from "../parts/StatusIcon";
import { status } from "../theme/status";
import { usePane } from "../usePane";
import { coefficientColumns } from "./coefficientColumns";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: coefficientColumns,
    alignItems: "center",
    minHeight: "28px",
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    position: "relative",
    cursor: "pointer",
    marginInline: "-8px",
    paddingInline: "8px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    fontWeight: tokens.fontWeightSemibold,
    "::before": {
      content: "''",
      position: "absolute",
      insetBlock: "6px",
      left: 0,
      width: "3px",
      borderRadius: "2px",
      backgroundColor: tokens.colorCompoundBrandBackground,
      "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
    },
  },
  total: {
    minHeight: "32px",
    marginTop: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  code: { color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: "anywhere", paddingRight: "4px" },
  totalName: { gridColumn: "1 / 3" },
  box: { position: "relative", height: "8px" },
  bar: {
    display: "block",
    width: "100%",
    height: "8px",
    borderRadius: "2px",
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  track: { fill: status.track, "@media (forced-colors: active)": { fill: "Canvas" } },
  pass: { fill: status.bar, "@media (forced-colors: active)": { fill: "CanvasText" } },
  failBar: { fill: status.fail, "@media (forced-colors: active)": { fill: "CanvasText" } },
  tick: {
    position: "absolute",
    top: "-6px",
    width: "1px",
    height: "20px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  value: { textAlign: "right", whiteSpace: "nowrap" },
  fail: { color: status.fail, fontWeight: tokens.fontWeightSemibold },
  undefined: { color: status.unknown },
  icon: { justifySelf: "end" },
});

/** One coefficient: bar, value and verdict; a choice where `onSelect` is given. */
export function CoefficientRow(props: {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly coefficient: {
    readonly value?: number;
    readonly limit?: number;
    readonly state: "pass" | "fail" | "open" | "undefined" | "noLimit";
    readonly borderline: boolean;
  };
  readonly scale: number;
  readonly selected: boolean;
  readonly onSelect?: () => void;
  readonly total?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { words, locale, standard } = usePane();
  const { value, limit, state, borderline } = props.coefficient;
  const failed = state === "fail";
  const open =
    state === "open" && value !== undefined && limit !== undefined
      ? words.metrics.open(formatLimit(locale, limit, 2), value > limit)
      : undefined;
  return (
    <div
      className={mergeClasses(
        styles.row,
        props.onSelect && styles.choice,
        props.selected && styles.selected,
        props.total && styles.total,
      )}
      title={[`${props.code} ${props.fullName}`.trim(), ...(open ? [open] : [])].join("\n")}
      {...(props.onSelect
        ? {
            role: "option",
            "aria-selected": props.selected,
            tabIndex: props.selected ? 0 : -1,
            onClick: props.onSelect,
            onKeyDown: onEnter(props.onSelect),
          }
        : { role: props.total ? "note" : "listitem" })}
    >
      {!props.total && <span className={styles.code}>{props.code}</span>}
      <span className={mergeClasses(styles.name, props.total && styles.totalName)}>
        {props.name}
      </span>
      <span className={styles.box} aria-hidden>
        <svg className={styles.bar}>
          <rect width="100%" height="8" className={styles.track} />
          {value !== undefined && (
            <rect
              width={`${Math.min(100, (value / props.scale) * 100)}%`}
              height="8"
              rx="2"
              className={failed ? styles.failBar : styles.pass}
            />
          )}
        </svg>
        {props.total && limit !== undefined && (
          <span className={styles.tick} style={{ left: `${(limit / props.scale) * 100}%` }} />
        )}
      </span>
      <span
        className={mergeClasses(
          styles.value,
          failed && styles.fail,
          value === undefined && styles.undefined,
        )}
        {...(value !== undefined && { title: String(value) })}
      >
        {value === undefined
          ? words.coefficients.undefinedValue
          : formatCoefficient(locale, value, standard.coefficientRule.decimals, limit)}
      </span>
      <span className={styles.icon}>
        {state !== "noLimit" && (
          <StatusIcon
            verdict={
              state === "undefined" || state === "open"
                ? "unknown"
                : failed
                  ? "fail"
                  : borderline
                    ? "borderline"
                    : "pass"
            }
            size={16}
            labelled
          />
        )}
      </span>
    </div>
  );
}
