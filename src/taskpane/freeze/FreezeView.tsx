import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { FreezeActions } from "../../actions/freeze/FreezeActions";
import { callTwins } from "../../functions/native/callTwins";
import { freezeTexts } from "../../i18n/pane/freezeTexts";
import { ProgressLine } from "../parts/ProgressLine";
import { Segment } from "../parts/Segment";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { BrokenFormulas } from "./BrokenFormulas";
import { FoundFormulas } from "./FoundFormulas";
import { FreezeFoot } from "./FreezeFoot";
import { PlaceList } from "./PlaceList";

const useStyles = makeStyles({
  scope: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    margin: "12px 0 16px",
  },
});

const SCOPES = ["selection", "sheet", "workbook"] as const;

/** The page once its actions are there: it looks at the sheet at once, since looking changes nothing. */
export function FreezeView(props: {
  readonly actions: FreezeActions;
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const shared = useDocumentStyles();
  const { actions } = props;
  const { locale } = usePane();
  const state = useSyncExternalStore(actions.subscribe, actions.state, actions.state);
  const words = freezeTexts(locale);
  const { busy, preview, done } = state;
  useEffect(() => void actions.look(actions.state().scope, callTwins), [actions]);
  return (
    <SubPageFrame
      title={words.title}
      onBack={props.onBack}
      over={busy && <ProgressLine label={words.busy[busy]} progress={state.progress} />}
      foot={<FreezeFoot actions={actions} state={state} words={words} />}
    >
      <p className={shared.note}>{words.intro}</p>
      <div className={styles.scope}>
        <Segment
          label={words.scope}
          values={SCOPES}
          selected={state.scope}
          onSelect={(scope) => void actions.look(scope, callTwins)}
        >
          {(scope) => words.scopes[scope]}
        </Segment>
        <Button size="small" onClick={() => void actions.look(state.scope, callTwins)}>
          {words.look}
        </Button>
      </div>
      {done?.kind === "native" && done.differing.length > 0 && (
        <PlaceList
          title={words.differing(done.differing.length)}
          places={done.differing}
          words={words}
          note={() => words.reason.differs}
        />
      )}
      {done?.kind === "putBack" && done.changed.length > 0 && (
        <PlaceList
          title={words.changed(done.changed.length)}
          places={done.changed}
          words={words}
          note={() => ""}
        />
      )}
      {preview && (
        <>
          <BrokenFormulas
            preview={preview}
            words={words}
            disabled={busy !== undefined}
            onRepair={() => void actions.repair(callTwins)}
          />
          <FoundFormulas preview={preview} words={words} />
        </>
      )}
    </SubPageFrame>
  );
}
