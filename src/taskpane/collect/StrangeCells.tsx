import { Link } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ChosenFile } from "../../actions/collect/CollectState";
import { cellName } from "../../i18n/pane/cellName";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import { useDocumentStyles } from "../parts/useDocumentStyles";

const FIRST = 3;
const STEP = 50;
const LONGEST = 24;

/** The cells of all files that were not understood, each with its place: what the table lacks is found there. */
export function StrangeCells(props: {
  readonly files: readonly ChosenFile[];
  readonly words: CollectWords;
}): ReactNode {
  const styles = useDocumentStyles();
  const { words } = props;
  const [limit, setLimit] = useState(FIRST);
  const cells = props.files.flatMap(({ id, name, state }) =>
    state.code === "read" ? state.notUnderstood.map((cell) => ({ id, file: name, ...cell })) : [],
  );
  if (cells.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.notUnderstood(cells.length)}</h2>
      <p className={styles.note}>{words.notUnderstoodNote}</p>
      <ul className={styles.list}>
        {cells.slice(0, limit).map(({ id, file, sheetName, row, column, shown }) => (
          <li key={`${id} ${sheetName} ${row} ${column}`} className={styles.item}>
            <span className={styles.main}>
              {shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}
              <span className={styles.secondary}>
                {words.place(file, sheetName, cellName(row, column))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {cells.length > limit && (
        <Link as="button" className={styles.link} onClick={() => setLimit(limit + STEP)}>
          {words.moreCells(Math.min(STEP, cells.length - limit))}
        </Link>
      )}
    </section>
  );
}
