import { Link, makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import type { CollectActions } from "../../actions/collect/CollectActions";
import { collectTexts } from "../../i18n/pane/collectTexts";
import { ProgressLine } from "../parts/ProgressLine";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { CollectFoot } from "./CollectFoot";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";
import { MergedPreview } from "./MergedPreview";
import { StrangeCells } from "./StrangeCells";
import { TemplateList } from "./TemplateList";

const useStyles = makeStyles({
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
  const { locale } = usePane();
  const state = useSyncExternalStore(collect.subscribe, collect.state, collect.state);
  const words = collectTexts(locale);
  const { files, busy, merged } = state;
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
      foot={<CollectFoot collect={collect} state={state} words={words} />}
    >
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
