import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { status } from "../theme/status";

const useStyles = makeStyles({
  // Shares its rows with the metric beside it: a label or sentence of two lines keeps the figures level.
  metric: { minWidth: 0, display: "grid", gridTemplateRows: "subgrid", gridRow: "span 4" },
  label: {
    alignSelf: "end",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  figure: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  value: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  fail: { color: status.fail },
  unit: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  bar: { minHeight: "4px", marginTop: "1px", marginBottom: "7px" },
  detail: {
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});

/** One large figure: its name above, a bar and a sentence below. */
export function Metric(props: {
  readonly label: string;
  readonly value?: string;
  readonly failed?: boolean;
  /** All digits of the value, shown on hovering: the verdict rests on them. */
  readonly exact?: string;
  readonly unit?: string;
  readonly mark?: ReactNode;
  readonly bar?: ReactNode;
  readonly detail: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.metric}>
      <span className={styles.label} title={props.label}>
        {props.label}
      </span>
      <div className={styles.figure}>
        {props.value !== undefined && (
          <span
            className={mergeClasses(styles.value, props.failed && styles.fail)}
            {...(props.exact !== undefined && { title: props.exact })}
          >
            {props.value}
          </span>
        )}
        {props.unit !== undefined && <span className={styles.unit}>{props.unit}</span>}
        {props.mark}
      </div>
      <div className={styles.bar}>{props.bar}</div>
      <span className={styles.detail} title={props.detail}>
        {props.detail}
      </span>
    </div>
  );
}
