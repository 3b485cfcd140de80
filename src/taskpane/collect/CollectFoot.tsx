import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectActions } from "../../actions/collect/CollectActions";
import type { CollectState } from "../../actions/collect/CollectState";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import { Banner } from "../parts/Banner";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  // News keeps the width of the pane.
  news: { marginInline: "-16px", marginTop: "-8px", marginBottom: "8px" },
  progress: { margin: 0, padding: "6px 16px 0", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: "8px" },
  main: { flexGrow: 1 },
});

/** What came of reading and writing, above the buttons that began it: the page may be scrolled anywhere. */
export function CollectFoot(props: {
  readonly collect: CollectActions;
  readonly state: CollectState;
  readonly words: CollectWords;
}): ReactNode {
  const styles = useStyles();
  const { collect, words } = props;
  const { busy, progress, merged, tooManyRows, written, level } = props.state;
  const { actions } = usePane();
  const canWrite = merged !== undefined && tooManyRows === undefined && busy === undefined;
  const write = (): void => {
    const named = level && { sheetName: words.sheetOfLevel[level] };
    void collect.write({ ...words.sheet, ...named });
  };
  return (
    <>
      <div role="status" className={styles.news}>
        <News state={props.state} words={words} />
        {busy && (
          <p className={styles.progress}>
            {busy === "read" ? words.reading : words.writing}
            {progress && ` ${progress.done} / ${progress.of}`}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        {written && (
          <Button
            appearance="primary"
            className={styles.main}
            onClick={() => void actions.checkActiveSheet()}
          >
            {words.checkIt}
          </Button>
        )}
        <Button
          appearance={written ? "secondary" : "primary"}
          className={styles.main}
          disabledFocusable={!canWrite}
          onClick={write}
        >
          {words.write}
        </Button>
        {busy && <Button onClick={collect.cancel}>{words.cancel}</Button>}
      </div>
    </>
  );
}

function News(props: { readonly state: CollectState; readonly words: CollectWords }): ReactNode {
  const { words } = props;
  const { written, cancelled, problem, tooManyRows } = props.state;
  const { words: pane } = usePane();
  return (
    <>
      {written && (
        <Banner tone="done" text={words.written(written.sheetName, written.rows, written.files)} />
      )}
      {cancelled && <Banner tone="info" text={words.cancelled} />}
      {problem && (
        <Banner
          tone="problem"
          title={pane.problem(problem).title}
          text={pane.problem(problem).body}
        />
      )}
      {tooManyRows !== undefined && <Banner tone="problem" text={words.tooManyRows(tooManyRows)} />}
    </>
  );
}
