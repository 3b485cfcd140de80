import { Button, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type ReactNode } from "react";
import type { ChosenFile } from "../../actions/collect/CollectState";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import type { Verdict } from "../../assessment/SchoolResult";
import { StatusIcon } from "../parts/StatusIcon";
import { useDocumentStyles } from "../parts/useDocumentStyles";

/** Files drawn at first, those that failed before all: what is to be written must not be pushed out of sight. */
const FIRST = 6;
const STEP = 50;

const useStyles = makeStyles({ more: { marginTop: "12px" } });

/** Every file with what became of it. */
export function FileList(props: {
  readonly files: readonly ChosenFile[];
  readonly words: CollectWords;
  readonly disabled: boolean;
  readonly onRemove: (id: number) => void;
}): ReactNode {
  const styles = useDocumentStyles();
  const own = useStyles();
  const [limit, setLimit] = useState(FIRST);
  const { files, words } = props;
  const ordered = [...files].sort((one, other) => rank(one) - rank(other));
  return (
    <>
      <ul className={styles.list}>
        {ordered.slice(0, limit).map((file) => (
          <li key={file.id} className={styles.item} data-file={file.name}>
            <span className={styles.icon}>
              <StatusIcon verdict={verdictOf(file)} size={20} />
            </span>
            <span className={styles.main}>
              {file.name}
              <span className={styles.secondary}>{words.state(file.state)}</span>
            </span>
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={words.remove(file.name)}
              title={words.remove(file.name)}
              disabledFocusable={props.disabled}
              onClick={() => props.onRemove(file.id)}
            />
          </li>
        ))}
      </ul>
      {ordered.length > limit && (
        <Button size="small" className={own.more} onClick={() => setLimit(limit + STEP)}>
          {words.moreFiles(Math.min(STEP, ordered.length - limit))}
        </Button>
      )}
    </>
  );
}

function verdictOf({ state }: ChosenFile): Verdict {
  if (state.code === "failed") return "fail";
  if (state.code === "same") return "borderline";
  if (state.code !== "read") return "unknown";
  return state.notUnderstood.length + state.noFigures + state.errors > 0 ? "borderline" : "pass";
}

function rank(file: ChosenFile): number {
  return ["fail", "borderline", "unknown", "pass"].indexOf(verdictOf(file));
}
