import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { status } from "../theme/status";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    padding: "16px 32px",
    marginTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "center",
  },
  icon: { color: status.pass },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** In place of the list where it would be empty. */
export function CalmView(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.view}>
      <CheckmarkCircle32Regular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{words.list.nothingFails.title}</h2>
      <p className={styles.body}>{words.list.nothingFails.body}</p>
    </div>
  );
}
