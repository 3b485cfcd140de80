import { Link } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FormulaPlace } from "../../actions/freeze/FreezeState";
import { cellName } from "../../i18n/pane/cellName";
import type { FreezeWords } from "../../i18n/pane/FreezeWords";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";

const FIRST = 5;
const STEP = 50;

/** Cells by their name, each with a remark; a click selects the cell. */
export function PlaceList<Place extends FormulaPlace>(props: {
  readonly title: string;
  readonly about?: string;
  readonly places: readonly Place[];
  readonly words: FreezeWords;
  readonly note: (place: Place) => string;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useDocumentStyles();
  const { actions } = usePane();
  const { places, words, note } = props;
  const [limit, setLimit] = useState(FIRST);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{props.title}</h2>
      {props.about && <p className={styles.note}>{props.about}</p>}
      <ul className={styles.list}>
        {places.slice(0, limit).map((place) => {
          const { sheetName, row, column } = place;
          return (
            <li key={`${sheetName} ${row} ${column}`} className={styles.item}>
              <span className={styles.main}>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => void actions.selectCell(sheetName, row, column)}
                >
                  {words.place(sheetName, cellName(row, column))}
                </Link>{" "}
                {place.functions.join(" ")}
                <span className={styles.secondary}>{note(place)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {places.length > limit && (
        <Link as="button" className={styles.link} onClick={() => setLimit(limit + STEP)}>
          {words.more(Math.min(STEP, places.length - limit))}
        </Link>
      )}
      {props.children}
    </section>
  );
}
