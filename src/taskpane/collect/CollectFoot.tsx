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
  // The user may have gone to another sheet since: that one must not be checked instead.
  const checkWritten = async (): Promise<void> => {
    if (await collect.showWritten()) await actions.checkActiveSheet();
  };
  const canCheck = written !== undefined && !written.isGone;
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
        {canCheck && (
          <Button appearance="primary" className={styles.main} onClick={() => void checkWritten()}>
            {words.checkIt}
          </Button>
        )}
        <Button
          appearance={canCheck ? "secondary" : "primary"}
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
      {written && !written.isGone && (
        <Banner tone="done" text={words.written(written.sheetName, written.rows, written.files)} />
      )}
      {written?.isGone && <Banner tone="attention" text={words.sheetGone(written.sheetName)} />}
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
