import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { status } from "../theme/status";
import { StatusIcon } from "./StatusIcon";

const useStyles = makeStyles({
  pill: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    height: "20px",
    paddingInline: "5px 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    whiteSpace: "nowrap",
    "& > svg": { color: "inherit" },
  },
  borderline: { backgroundColor: status.nearPill, color: status.near },
  fail: { backgroundColor: status.failPill, color: status.fail },
  marked: { "@media (max-width: 339px)": { "& > svg": { display: "none" } } },
  neutral: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
});

/** A word on a tint. */
export function Pill(props: {
  readonly tone: "borderline" | "fail" | "neutral";
  readonly children: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(
        styles.pill,
        styles[props.tone],
        props.tone !== "neutral" && styles.marked,
      )}
    >
      {props.tone !== "neutral" && <StatusIcon verdict={props.tone} size={16} />}
      {props.children}
    </span>
  );
}
