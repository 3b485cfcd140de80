import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../usePane";
import type { RowDecision } from "./rowDecisions";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
});

/** What can be decided about one row; the sheet is checked again and the page stays. */
export function DecisionButtons(props: {
  readonly name: string;
  readonly decisions: readonly RowDecision[];
}): ReactNode {
  const styles = useStyles();
  const { state, words, actions, stay } = usePane();
  if (props.decisions.length === 0) return null;
  return (
    <span className={styles.buttons}>
      {props.decisions.map(({ what, choices }) => (
        <Button
          key={what}
          size="small"
          disabledFocusable={state.busy !== undefined}
          aria-label={words.details.decideOn(words.details.decide[what], props.name)}
          onClick={() => void stay(() => actions.choose(choices))}
        >
          {words.details.decide[what]}
        </Button>
      ))}
    </span>
  );
}
