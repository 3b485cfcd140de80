import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { StatusIcon } from "../parts/StatusIcon";
import { status } from "../theme/status";

const useStyles = makeStyles({
  frame: {
    margin: 0,
    padding: "16px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  title: {
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  note: { margin: "2px 0 0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "4px 0 0",
    color: status.fail,
  },
  body: { marginTop: "8px" },
});

/** One question: what is asked, why, the answers; and, after a try to go on without it, that it is open. */
export function QuestionFrame(props: {
  readonly title: string;
  readonly note: string;
  /** Said where the question was passed over. */
  readonly problem: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      role="group"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}note`}
      className={styles.frame}
      data-open={props.problem !== undefined}
    >
      <h2 className={styles.title} id={`${id}title`} tabIndex={-1}>
        {props.title}
      </h2>
      <p className={styles.note} id={`${id}note`}>
        {props.note}
      </p>
      {props.problem !== undefined && (
        <p className={styles.problem} role="alert">
          <StatusIcon verdict="fail" size={16} />
          {props.problem}
        </p>
      )}
      <div className={styles.body}>{props.children}</div>
    </section>
  );
}
