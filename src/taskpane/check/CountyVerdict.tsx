import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { StatusIcon } from "../parts/StatusIcon";
import { usePane } from "../usePane";
import { CoefficientMetric } from "./CoefficientMetric";
import { SchoolsMetric } from "./SchoolsMetric";
import { unknownCauses } from "./unknownCauses";

const useStyles = makeStyles({
  verdict: { flexShrink: 0, padding: "5px 16px 4px" },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  because: { margin: "0 0 0 28px", color: tokens.colorNeutralForeground2 },
  source: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit" },
  // English needs more room for the coefficient than for the schools.
  english: {
    gridTemplateColumns: "minmax(0, 6fr) minmax(0, 7fr)",
    columnGap: "16px",
    "@media (max-width: 339px)": { columnGap: "12px" },
  },
  metrics: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "24px",
    marginTop: "4px",
  },
});

/** The county's verdict at this level, and the two figures that it rests on. */
export function CountyVerdict(): ReactNode {
  const styles = useStyles();
  const { assessment, standard, words, locale, open } = usePane();
  if (!assessment) return null;
  return (
    <section className={styles.verdict} aria-label={words.nav.check}>
      <div className={styles.line} aria-live="polite">
        <StatusIcon verdict={assessment.verdict} size={20} />
        <h2 className={styles.title}>{words.verdict(assessment.level, assessment.verdict)}</h2>
        <Link as="button" className={styles.source} onClick={() => open("sources")}>
          {words.source}
        </Link>
      </div>
      {assessment.verdict === "unknown" && (
        <p className={styles.because}>
          {words.unknownBecause(unknownCauses(assessment, standard))}
        </p>
      )}
      <div className={mergeClasses(styles.metrics, locale === "en" && styles.english)}>
        <SchoolsMetric />
        <CoefficientMetric />
      </div>
    </section>
  );
}
