import { Link, mergeClasses } from "@fluentui/react-components";
import { AddCircle20Regular } from "@fluentui/react-icons/svg/add-circle";
import type { ReactNode } from "react";
import type { Notice } from "../../assessment/Notice";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { DecisionButtons } from "./DecisionButtons";

/** Rows that count by the user's word, each to be left out again. */
export function PutBackSection(props: {
  readonly notice: Extract<Notice, { readonly code: "putBack" }>;
  readonly sheetName: string;
  readonly nameColumn: number;
}): ReactNode {
  const styles = useDocumentStyles();
  const { state, words, actions } = usePane();
  const { rows, names, keys } = props.notice;
  const before = state.reading?.choices.putBack ?? keys;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.details.putBack}</h2>
      <p className={styles.note}>{words.details.putBackNote}</p>
      <ul className={styles.list}>
        {rows.map((row, place) => {
          const name = names[place] ?? words.details.rowNumber(row);
          return (
            <li key={row} className={styles.item} data-row-number={row + 1}>
              <AddCircle20Regular className={styles.icon} aria-hidden />
              <span className={styles.main}>
                {name}
                <DecisionButtons
                  name={name}
                  decisions={[
                    {
                      what: "leaveOut",
                      choices: { putBack: before.filter((key) => key !== keys[place]) },
                    },
                  ]}
                />
              </span>
              <Link
                as="button"
                className={mergeClasses(styles.link, styles.nowrap)}
                onClick={() => void actions.selectCell(props.sheetName, row, props.nameColumn)}
              >
                {words.details.rowNumber(row)}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
