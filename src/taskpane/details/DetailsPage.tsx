import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { useState, type ReactNode } from "react";
import type { Notice } from "../../assessment/Notice";
import { cellName } from "../../i18n/pane/cellName";
import { BusyBar } from "../check/BusyBar";
import { uncounted } from "../check/uncounted";
import { StatusIcon } from "../parts/StatusIcon";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { LeftOutItem } from "./LeftOutItem";
import { PutBackSection } from "./PutBackSection";

const useStyles = makeStyles({ more: { marginTop: "8px" } });

/** Rows and cells drawn at a time: a country's table can leave out thousands. */
const STEP = 200;

/** Every row that was left out, every cell that was not read, everything assumed: nothing is dropped in silence. */
export default function DetailsPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const styles = useDocumentStyles();
  const own = useStyles();
  const { state, assessment, standard, words, actions, open } = usePane();
  const [rowLimit, setRowLimit] = useState(STEP);
  const [cellLimit, setCellLimit] = useState(STEP);
  const shown = uncounted(state, assessment);
  if (!shown) return null;
  const { leftOut, unreadable, notices, sheetName } = shown;
  const putBack = notices.find((each) => each.code === "putBack");
  const others = notices.filter((each) => each !== putBack);
  const nameColumn =
    assessment?.schools[0]?.nameColumn ??
    state.reading?.columns.find(({ meaning }) => meaning?.field === "schoolName")?.column ??
    0;
  const indicatorName = (id: string): string => {
    const names = standard.indicators.find((each) => each.id === id)?.names;
    return names ? `${id} ${words.indicatorName(names)}` : id;
  };
  const indicatorNames = (notice: Notice): readonly string[] => {
    if (notice.code === "derived") return [indicatorName(notice.indicatorId)];
    return notice.code === "indicatorsAbsent" ? notice.indicatorIds.map(indicatorName) : [];
  };
  return (
    <SubPageFrame title={words.details.title} onBack={onBack} over={<BusyBar />}>
      {leftOut.length + unreadable.length + notices.length === 0 && (
        <p className={styles.note}>{words.details.nothing}</p>
      )}
      {putBack && <PutBackSection notice={putBack} sheetName={sheetName} nameColumn={nameColumn} />}
      {leftOut.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.details.leftOut}</h2>
          <p className={styles.note}>{words.details.leftOutNote}</p>
          <ul className={styles.list}>
            {leftOut.slice(0, rowLimit).map((each) => (
              <LeftOutItem
                key={each.row}
                row={each}
                sheetName={sheetName}
                nameColumn={nameColumn}
              />
            ))}
          </ul>
          {leftOut.length > rowLimit && (
            <Button size="small" className={own.more} onClick={() => setRowLimit(rowLimit + STEP)}>
              {words.details.more(Math.min(STEP, leftOut.length - rowLimit))}
            </Button>
          )}
        </section>
      )}
      {unreadable.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.details.unreadable}</h2>
          <p className={styles.note}>{words.details.unreadableNote}</p>
          <ul className={styles.list}>
            {unreadable.slice(0, cellLimit).map((each) => (
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
          {unreadable.length > cellLimit && (
            <Button
              size="small"
              className={own.more}
              onClick={() => setCellLimit(cellLimit + STEP)}
            >
              {words.details.more(Math.min(STEP, unreadable.length - cellLimit))}
            </Button>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.details.notices}</h2>
          <ul className={styles.list}>
            {others.map((each) => (
              <li key={JSON.stringify(each)} className={styles.item}>
                <Info20Regular className={styles.icon} aria-hidden />
                <span className={styles.main}>
                  {words.details.notice(each, indicatorNames(each))}
                  {each.code === "combinedSplit" && (assessment?.splits?.length ?? 0) > 0 && (
                    <>
                      {" "}
                      <Link as="button" className={styles.link} onClick={() => open("splits")}>
                        {words.details.splits}
                      </Link>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SubPageFrame>
  );
}
