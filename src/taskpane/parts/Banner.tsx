import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { ReactNode } from "react";
import { status } from "../theme/status";
import { StatusIcon } from "./StatusIcon";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    flexShrink: 0,
    padding: "6px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  attention: { backgroundColor: status.nearPill },
  problem: { backgroundColor: status.failPill },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  done: { color: status.pass },
  action: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit" },
});

/** One line of news above the page, with at most one thing to do about it; read out when it comes. */
export function Banner(props: {
  readonly tone: "info" | "done" | "attention" | "problem";
  readonly title?: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}): ReactNode {
  const styles = useStyles();
  return (
    <div
      role={props.tone === "problem" ? "alert" : "status"}
      className={mergeClasses(
        styles.banner,
        props.tone === "attention" && styles.attention,
        props.tone === "problem" && styles.problem,
      )}
    >
      {props.tone === "info" && <Info16Regular className={styles.icon} aria-hidden />}
      {props.tone === "done" && (
        <CheckmarkCircle16Regular className={mergeClasses(styles.icon, styles.done)} aria-hidden />
      )}
      {props.tone === "attention" && <StatusIcon verdict="borderline" size={16} />}
      {props.tone === "problem" && <StatusIcon verdict="fail" size={16} />}
      <span className={styles.words}>
        {props.title && <span className={styles.title}>{props.title}</span>}
        {props.text}
      </span>
      {props.action && (
        <Link as="button" className={styles.action} onClick={props.action.onClick}>
          {props.action.label}
        </Link>
      )}
    </div>
  );
}
