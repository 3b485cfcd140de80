import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneState } from "../../actions/PaneState";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    padding: "16px 32px",
    textAlign: "center",
  },
  detail: { color: tokens.colorNeutralForeground2, minHeight: "32px" },
});

/** Work under way where there is no earlier result to keep on show. */
export function BusyView({ busy }: { readonly busy: NonNullable<PaneState["busy"]> }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.view} role="status">
      <Spinner size="medium" labelPosition="below" label={words.busy[busy]} />
      <span className={styles.detail}>{busy === "check" && words.busy.checkDetail}</span>
    </div>
  );
}
