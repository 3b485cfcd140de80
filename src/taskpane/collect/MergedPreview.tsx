import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import type { MergedForms } from "../../sheet/forms/MergedForms";
import { useDocumentStyles } from "../parts/useDocumentStyles";

const ROWS = 5;
const COLUMNS = 8;
const MOST_REMARKS = 20;

const useStyles = makeStyles({
  scroll: { overflowX: "auto", margin: "8px 0" },
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "4px 8px",
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      whiteSpace: "nowrap",
      maxWidth: "160px",
      overflow: "hidden",
      textOverflow: "ellipsis",
    },
    "& th": {
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
});

/** The first rows and columns of the table to be written, and all that has to be said about it. */
export function MergedPreview(props: {
  readonly merged: MergedForms;
  readonly words: CollectWords;
}): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { words } = props;
  const { columns, rows } = props.merged;
  const shown = columns.slice(0, COLUMNS);
  const remarks = remarksOf(props.merged, words);
  const more = words.moreRows(
    Math.max(0, rows.length - ROWS),
    Math.max(0, columns.length - COLUMNS),
  );
  return (
    <section className={shared.section}>
      <h2 className={shared.title}>{words.preview(rows.length, columns.length + 3)}</h2>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={words.preview(rows.length, columns.length + 3)}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.sheet.sourceFile}</th>
              {shown.map(({ heading }, place) => (
                <th key={place} scope="col" title={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((row, place) => (
              <tr key={place}>
                <td title={row.fileName}>{row.fileName}</td>
                {shown.map((_, column) => (
                  <td key={column}>{String(row.values[column]?.value ?? "")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && <p className={shared.note}>{more}</p>}
      {remarks.length > 0 && (
        <ul className={shared.list}>
          {remarks.slice(0, MOST_REMARKS).map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function remarksOf(merged: MergedForms, words: CollectWords): string[] {
  const { columns, repeated, unitsApart } = merged;
  return [
    ...repeated.map(({ name, rows, areAlike }) =>
      words.repeated(
        name,
        rows.map((row) => merged.rows[row]!.fileName),
        areAlike,
      ),
    ),
    ...columns.flatMap(({ heading, converted, unit = "" }) =>
      [...converted].map(([from, records]) => words.converted(heading, from, unit, records)),
    ),
    ...unitsApart.map(words.unitsApart),
  ];
}
