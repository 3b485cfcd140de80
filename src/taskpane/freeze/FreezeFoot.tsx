import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FreezeActions } from "../../actions/freeze/FreezeActions";
import type { FreezeState } from "../../actions/freeze/FreezeState";
import { callTwins } from "../../functions/native/callTwins";
import type { FreezeWords } from "../../i18n/pane/FreezeWords";
import { FreezeNews } from "./FreezeNews";

const useStyles = makeStyles({
  // News keeps the width of the pane.
  news: { marginInline: "-16px", marginTop: "-8px", marginBottom: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  main: { flexGrow: 1 },
});

/** What came of the last writing, above the buttons that write. */
export function FreezeFoot(props: {
  readonly actions: FreezeActions;
  readonly state: FreezeState;
  readonly words: FreezeWords;
}): ReactNode {
  const styles = useStyles();
  const { actions, state, words } = props;
  const { busy, preview, frozen, problem } = state;
  const canWrite = !busy && preview !== undefined && preview.protectedSheets.length === 0;
  const hasValues = canWrite && preview.formulas > 0;
  const hasNative = canWrite && preview.native > 0;
  const isTorn = problem?.code === "brokenOff";
  return (
    <>
      <div role="status" className={styles.news}>
        <FreezeNews state={state} words={words} />
      </div>
      <div className={styles.buttons}>
        {frozen > 0 && (
          <Button
            appearance={isTorn ? "primary" : "secondary"}
            className={styles.main}
            disabledFocusable={busy !== undefined}
            onClick={() => void actions.putBack()}
          >
            {words.putBack}
          </Button>
        )}
        <Button
          className={styles.main}
          disabledFocusable={!hasNative}
          onClick={() => void actions.freeze("native", callTwins)}
        >
          {words.native}
        </Button>
        <Button
          appearance={isTorn ? "secondary" : "primary"}
          className={styles.main}
          disabledFocusable={!hasValues}
          onClick={() => void actions.freeze("values", callTwins)}
        >
          {words.values}
        </Button>
        {busy && busy !== "putBack" && <Button onClick={actions.cancel}>{words.cancel}</Button>}
      </div>
    </>
  );
}
