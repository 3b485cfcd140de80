import { Link, mergeClasses } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { SubtractCircle20Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import type { Notice } from "../../assessment/Notice";
import { cellName } from "../../i18n/pane/cellName";
import { StatusIcon } from "../parts/StatusIcon";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";

/** Every row that was left out, every cell that was not read, everything assumed: nothing is dropped in silence. */
export function DetailsPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const styles = useDocumentStyles();
  const { assessment, standard, words, actions } = usePane();
  if (!assessment) return null;
  const { leftOut, unreadable, notices, sheetName } = assessment;
  const nameColumn = assessment.schools[0]?.nameColumn ?? 0;
  const indicatorNames = (notice: Notice): readonly string[] =>
    notice.code === "indicatorsAbsent"
      ? notice.indicatorIds.map((id) => {
          const names = standard.indicators.find((each) => each.id === id)?.names;
          return names ? `${id} ${words.indicatorName(names)}` : id;
        })
      : [];
  return (
    <SubPageFrame title={words.details.title} onBack={onBack}>
      {leftOut.length + unreadable.length + notices.length === 0 && (
        <p className={styles.note}>{words.details.nothing}</p>
      )}
      {leftOut.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.details.leftOut}</h2>
          <p className={styles.note}>{words.details.leftOutNote}</p>
          <ul className={styles.list}>
            {leftOut.map((each) => {
              const serious = each.hasFigures === true;
              const reason = words.details.reason(each, standard.scope.teachingPointMinimumPupils);
              return (
                <li key={each.row} className={styles.item}>
                  <span className={styles.icon}>
                    {serious ? (
                      <StatusIcon verdict="borderline" size={20} />
                    ) : (
                      <SubtractCircle20Regular aria-hidden />
                    )}
                  </span>
                  <span className={styles.main}>
                    {each.name || reason}
                    {each.name && <span className={styles.secondary}>{reason}</span>}
                    {serious && (
                      <span className={styles.secondary}>{words.details.hasFigures}</span>
                    )}
                  </span>
                  <Link
                    as="button"
                    className={mergeClasses(styles.link, styles.nowrap)}
                    onClick={() => void actions.selectCell(sheetName, each.row, nameColumn)}
                  >
                    {words.details.rowNumber(each.row)}
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {unreadable.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.details.unreadable}</h2>
          <p className={styles.note}>{words.details.unreadableNote}</p>
          <ul className={styles.list}>
            {unreadable.map((each) => (
              <li key={cellName(each.row, each.column)} className={styles.item}>
                <span className={styles.icon}>
                  <StatusIcon verdict="unknown" size={20} />
                </span>
                <span className={styles.main}>
                  {each.schoolName}
                  <span className={styles.secondary}>{words.details.cell(each)}</span>
                </span>
                <Link
                  as="button"
                  className={mergeClasses(styles.link, styles.nowrap)}
                  onClick={() => void actions.selectCell(sheetName, each.row, each.column)}
                >
                  {cellName(each.row, each.column)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notices.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.details.notices}</h2>
          <ul className={styles.list}>
            {notices.map((each) => (
              <li key={JSON.stringify(each)} className={styles.item}>
                <Info20Regular className={styles.icon} aria-hidden />
                <span className={styles.main}>
                  {words.details.notice(each, indicatorNames(each))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SubPageFrame>
  );
}
