import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactNode } from "react";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "8px", flexShrink: 0, padding: "8px 16px 12px" },
  button: { flexGrow: 1, flexBasis: 0, minWidth: 0, whiteSpace: "nowrap" },
  icon: { "@media (max-width: 339px)": { display: "none" } },
});

/** The page's two commands, at its foot; the one under way shows that it is. */
export function CheckActions(): ReactNode {
  const styles = useStyles();
  const { state, words, actions } = usePane();
  const checked =
    state.outcome?.kind === "counties" ||
    (state.assessments.length > 0 &&
      state.outcome?.kind !== "notRecognised" &&
      state.outcome?.kind !== "cancelled");
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.busy !== undefined}
        icon={
          state.busy === "check"
            ? { children: <Spinner size="extra-tiny" /> }
            : { className: styles.icon, children: <ArrowSync20Regular /> }
        }
        onClick={() => void actions.checkSheet()}
      >
        {state.busy === "check"
          ? words.busy.check
          : checked
            ? words.actions.checkAgain
            : words.actions.check}
      </Button>
      <Button
        className={styles.button}
        disabledFocusable={state.busy !== undefined}
        {...(state.busy === "clear" ? { icon: { children: <Spinner size="extra-tiny" /> } } : {})}
        onClick={() => void actions.clearFlags()}
      >
        {state.busy === "clear" ? words.busy.clear : words.actions.clear}
      </Button>
    </div>
  );
}
