import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import type { CollectActions } from "../../actions/collect/CollectActions";
import { collectTexts } from "../../i18n/pane/collectTexts";
import { Banner } from "../parts/Banner";
import { ProgressLine } from "../parts/ProgressLine";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";
import { MergedPreview } from "./MergedPreview";
import { StrangeCells } from "./StrangeCells";
import { TemplateList } from "./TemplateList";

const useStyles = makeStyles({
  foot: { display: "flex", gap: "8px" },
  main: { flexGrow: 1 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
});

/** The page once its actions are there. */
export function CollectView(props: {
  readonly actions: CollectActions;
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const shared = useDocumentStyles();
  const { actions: collect } = props;
  const { locale, words: pane, actions } = usePane();
  const state = useSyncExternalStore(collect.subscribe, collect.state, collect.state);
  const words = collectTexts(locale);
  const { files, busy, merged, written, tooManyRows, problem } = state;
  const canWrite = merged !== undefined && tooManyRows === undefined;
  const write = (): void => {
    const named = state.level && { sheetName: words.sheetOfLevel[state.level] };
    void collect.write({ ...words.sheet, ...named });
  };
  return (
    <SubPageFrame
      title={words.title}
      onBack={props.onBack}
      over={
        busy && (
          <ProgressLine
            label={busy === "read" ? words.reading : words.writing}
            progress={state.progress}
          />
        )
      }
      foot={
        <div className={styles.foot}>
          <Button
            appearance="primary"
            className={styles.main}
            disabledFocusable={!canWrite || busy !== undefined}
            onClick={write}
          >
            {busy === "write" ? words.writing : words.write}
          </Button>
          {busy && <Button onClick={collect.cancel}>{words.cancel}</Button>}
        </div>
      }
    >
      <div role="status">
        {written && (
          <Banner
            tone="done"
            text={words.written(written.sheetName, written.rows, written.files)}
            action={{ label: words.checkIt, onClick: () => void actions.checkActiveSheet() }}
          />
        )}
        {state.cancelled && <Banner tone="info" text={words.cancelled} />}
        {problem && (
          <Banner
            tone="problem"
            title={pane.problem(problem).title}
            text={pane.problem(problem).body}
          />
        )}
        {tooManyRows !== undefined && (
          <Banner tone="problem" text={words.tooManyRows(tooManyRows)} />
        )}
      </div>
      <p className={shared.note}>{words.intro}</p>
      <DropZone
        words={words}
        disabled={busy !== undefined}
        onFiles={(chosen) => void collect.readFiles(chosen)}
      />
      {files.length === 0 ? (
        <p className={shared.note}>{words.nothingYet}</p>
      ) : (
        <section className={shared.section}>
          <div className={styles.head}>
            <h2 className={shared.title}>{words.files(files.length)}</h2>
            {!busy && (
              <Link as="button" className={shared.link} onClick={collect.clear}>
                {words.clear}
              </Link>
            )}
          </div>
          <FileList
            files={files}
            words={words}
            disabled={busy !== undefined}
            onRemove={collect.removeFile}
          />
        </section>
      )}
      {state.groups.length > 0 && (
        <TemplateList
          groups={state.groups}
          chosen={state.chosen}
          words={words}
          disabled={busy !== undefined}
          onChosen={collect.chooseGroups}
        />
      )}
      <StrangeCells files={files} words={words} />
      {merged && <MergedPreview merged={merged} words={words} />}
    </SubPageFrame>
  );
}
