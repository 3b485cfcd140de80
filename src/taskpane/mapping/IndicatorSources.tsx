import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { columnLetters } from "../../i18n/pane/columnLetters";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import type { TableColumn } from "../../sheet/TableColumn";
import { Segment } from "../parts/Segment";
import { StatusIcon } from "../parts/StatusIcon";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { indicatorSource } from "./indicatorSource";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: "4px 12px",
  },
  code: { display: "inline-block", minWidth: "24px", color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorNeutralForeground1 },
});

/** Of each indicator of the standard: the columns it is made of, or what is missing for it. */
export function IndicatorSources(props: { readonly columns: readonly TableColumn[] }): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { standard, words, locale, state } = usePane();
  const mapping = mappingTexts(locale);
  // Before a check nobody knows the level; what counts as a high degree differs between them.
  const [level, setLevel] = useState(state.level);
  return (
    <section className={shared.section}>
      <div className={styles.head}>
        <div>
          <h2 className={shared.title}>{mapping.indicators}</h2>
          <p className={shared.note}>{words.standardLine(standard)}</p>
        </div>
        <Segment
          label={words.chooseLevel}
          values={["primary", "junior"] as const}
          selected={level}
          onSelect={setLevel}
        >
          {(each) => words.level[each]}
        </Segment>
      </div>
      <ul className={shared.list}>
        {standard.indicators.map((indicator) => {
          const source = indicatorSource(indicator, props.columns, level);
          const found = "terms" in source;
          return (
            <li key={indicator.id} className={shared.item} data-indicator={indicator.id}>
              <span className={shared.icon}>
                <StatusIcon verdict={found ? "pass" : "unknown"} size={20} />
              </span>
              <span className={shared.main}>
                <span className={styles.code}>{indicator.id}</span>{" "}
                <span className={shared.strong}>{words.indicatorName(indicator.names)}</span>
                <span className={mergeClasses(shared.secondary, !found && styles.missing)}>
                  {found
                    ? `= ${mapping.sum(
                        source.terms.map(({ column, sign }) => ({
                          name: words.fieldName[column.field],
                          letters: columnLetters(column.column),
                          sign,
                        })),
                      )}`
                    : "missing" in source
                      ? mapping.missing(
                          source.missing.map((fields) =>
                            fields.map((field) => words.fieldName[field]),
                          ),
                        )
                      : mapping.mixedBasis}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
