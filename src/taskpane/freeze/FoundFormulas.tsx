import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FreezePreview } from "../../actions/freeze/FreezeState";
import type { FreezeWords } from "../../i18n/pane/FreezeWords";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { PlaceList } from "./PlaceList";

const useStyles = makeStyles({ notes: { marginTop: "10px" } });

/** What would be converted, by function; what can only become a value and why; what is left. */
export function FoundFormulas(props: {
  readonly preview: FreezePreview;
  readonly words: FreezeWords;
}): ReactNode {
  const styles = useDocumentStyles();
  const own = useStyles();
  const { words } = props;
  const { formulas, cells, native, functions, notNative, left, broken } = props.preview;
  if (formulas + left.length + broken.length === 0)
    return <p className={styles.note}>{words.nothingFound}</p>;
  return (
    <>
      {formulas > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.found(formulas, cells)}</h2>
          <ul className={styles.list}>
            {functions.map((each) => (
              <li key={each.name} className={styles.item}>
                <span className={styles.main}>{each.name}</span>
                <span className={styles.secondary}>
                  {words.functionLine(each.formulas, each.native)}
                </span>
              </li>
            ))}
          </ul>
          <p className={mergeClasses(styles.note, own.notes)}>{words.valuesNote}</p>
          <p className={styles.note}>{words.nativeNote(native, formulas - native)}</p>
        </section>
      )}
      {notNative.length > 0 && (
        <PlaceList
          title={words.notNative(notNative.length)}
          places={notNative}
          words={words}
          note={({ reason }) => words.reason[reason]}
        />
      )}
      {left.length > 0 && (
        <PlaceList
          title={words.left(left.length)}
          places={left}
          words={words}
          note={({ reason, shown }) => words.leftReason(reason, shown)}
        />
      )}
    </>
  );
}
