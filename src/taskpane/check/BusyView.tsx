import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneState } from "../../actions/PaneState";
import { ProgressLine } from "../parts/ProgressLine";
import { SilenceHint } from "./SilenceHint";
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
  progress: { width: "100%", maxWidth: "240px" },
});

/** Work under way where there is no earlier result to keep on show: how far it is, and the way to stop it. */
export function BusyView({ busy }: { readonly busy: NonNullable<PaneState["busy"]> }): ReactNode {
  const styles = useStyles();
  const { state, words, actions } = usePane();
  const { cancelling, progress } = state;
  return (
    <div className={styles.view}>
      <span role="status">
        <Spinner
          size="medium"
          labelPosition="below"
          label={cancelling ? words.busy.cancelling : words.busy[busy]}
        />
      </span>
      {progress && (
        <div className={styles.progress}>
          <ProgressLine label={words.busy[busy]} progress={progress} />
        </div>
      )}
      <span className={styles.detail}>
        {progress
          ? words.busy.progress(progress.done, progress.of)
          : busy === "check" && words.busy.checkDetail}
      </span>
      <SilenceHint />
      <Button onClick={() => actions.cancel()}>
        {cancelling ? words.actions.waitNoLonger : words.actions.cancel}
      </Button>
    </div>
  );
}
