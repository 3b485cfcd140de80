import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import { dateText } from "../../sheet/forms/dateText";
import type { FormValue } from "../../sheet/forms/FormReading";
import type { MergedForms } from "../../sheet/forms/MergedForms";
import { StatusIcon } from "../parts/StatusIcon";
import { useDocumentStyles } from "../parts/useDocumentStyles";

const ROWS = 5;
const COLUMNS = 8;
/** Columns that say where a row comes from; of them the file is shown. */
const SOURCES = 3;
const SOURCES_SHOWN = 1;
const FIRST_REMARKS = 5;
const STEP = 50;
/** Signs of a cell that a remark quotes. */
const LONGEST = 24;

const useStyles = makeStyles({
  figure: { textAlign: "end" },
  scroll: { overflowX: "auto", margin: "8px 0" },
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "4px 8px",
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      whiteSpace: "nowrap",
      maxWidth: "160px",
      overflow: "hidden",
      textOverflow: "ellipsis",
    },
    "& th": {
      textAlign: "start",
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
  const [limit, setLimit] = useState(FIRST_REMARKS);
  const { words } = props;
  const { columns, rows } = props.merged;
  const shown = columns.slice(0, COLUMNS);
  const remarks = remarksOf(props.merged, words);
  const more = words.moreRows(
    Math.max(0, rows.length - ROWS),
    SOURCES - SOURCES_SHOWN + Math.max(0, columns.length - COLUMNS),
  );
  return (
    <section className={shared.section}>
      {remarks.length > 0 && (
        <div className={shared.section}>
          <h2 className={shared.title}>{words.remarks}</h2>
          <ul className={shared.list}>
            {remarks.slice(0, limit).map((remark) => (
              <li key={remark} className={shared.item}>
                <StatusIcon verdict="borderline" size={16} />
                <span className={shared.main}>{remark}</span>
              </li>
            ))}
          </ul>
          {remarks.length > limit && (
            <Link as="button" className={shared.link} onClick={() => setLimit(limit + STEP)}>
              {words.moreRemarks(Math.min(STEP, remarks.length - limit))}
            </Link>
          )}
        </div>
      )}
      <h2 className={shared.title}>{words.preview(rows.length, columns.length + SOURCES)}</h2>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={words.preview(rows.length, columns.length + SOURCES)}
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
                  <td
                    key={column}
                    className={row.values[column]?.kind === "number" ? styles.figure : ""}
                  >
                    {printed(row.values[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && <p className={shared.note}>{more}</p>}
    </section>
  );
}

function printed(value: FormValue | undefined): string {
  if (value?.kind === "date" && typeof value.value === "number") return dateText(value.value);
  return String(value?.value ?? "");
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
    ...columns.flatMap(({ heading, noFigures }, column) => {
      const first = merged.rows[noFigures[0] ?? -1];
      if (!first) return [];
      const shown = String(first.values[column]?.value ?? "");
      const cut = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
      return [words.noFigures(heading, noFigures.length, cut, first.fileName)];
    }),
    ...columns.flatMap(({ heading, converted, unit = "" }) =>
      [...converted].map(([from, records]) => words.converted(heading, from, unit, records)),
    ),
    ...unitsApart.map(words.unitsApart),
  ];
}
