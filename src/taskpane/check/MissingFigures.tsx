import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../usePane";
import { missingFigures } from "./missingFigures";

const useStyles = makeStyles({
  title: {
    margin: "20px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: "4px 0", overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** Schools drawn at most; the rest is a number. */
const SHOWN = 50;

/** What keeps the coefficients open: school by school the figures to fill in, each a way to its cell. */
export function MissingFigures(): ReactNode {
  const styles = useStyles();
  const { assessment, standard, words, actions } = usePane();
  if (!assessment) return null;
  const incomplete = missingFigures(assessment);
  const leftOut = assessment.leftOut.filter((row) => row.hasFigures).length;
  if (incomplete.length + leftOut === 0) return null;
  const nameOf = (id: string): string => {
    const names = standard.indicators.find((each) => each.id === id)?.names;
    return names ? `${id} ${words.indicatorName(names)}` : id;
  };
  return (
    <section>
      <h2 className={styles.title}>{words.coefficients.missingTitle}</h2>
      <p className={styles.note}>{words.coefficients.missingNote}</p>
      <ul className={styles.list}>
        {incomplete.slice(0, SHOWN).map(({ school, missing }) => (
          <li key={school.row} className={styles.item}>
            {school.name}{" "}
            {missing.map(({ indicatorId, cell }) => (
              <span key={indicatorId}>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() =>
                    void actions.selectCell(assessment.sheetName, cell.row, cell.column)
                  }
                >
                  {nameOf(indicatorId)}
                </Link>{" "}
              </span>
            ))}
          </li>
        ))}
        {incomplete.length > SHOWN && (
          <li className={styles.item}>… {words.schoolCount(incomplete.length - SHOWN)}</li>
        )}
      </ul>
      {leftOut > 0 && <p className={styles.note}>{words.coefficients.notCounted(leftOut)}</p>}
    </section>
  );
}
