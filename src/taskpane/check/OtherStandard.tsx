import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { standards } from "../../standards/standards";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    margin: "8px 0 16px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  action: { width: "100%", minHeight: "32px" },
});

/** In place of a result where the table holds nothing of the chosen standard: the one that it is made for, one click away. */
export default function OtherStandard(): ReactNode {
  const styles = useStyles();
  const { state, standard, words, actions } = usePane();
  const other = state.outcome?.kind === "checked" ? state.outcome.otherStandard : undefined;
  const offered = standards.find((each) => each.id === other?.id);
  return (
    <div className={styles.view} role="status">
      <h2 className={styles.title}>{words.otherStandard.title(standard)}</h2>
      {other && offered && (
        <>
          <p className={styles.body}>{words.otherStandard.body(offered, other.indicators)}</p>
          <Button
            appearance="primary"
            className={styles.action}
            onClick={() => void actions.chooseStandard(offered.id)}
          >
            {words.otherStandard.check(offered)}
          </Button>
        </>
      )}
    </div>
  );
}
