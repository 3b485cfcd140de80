import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../usePane";
import { RankedBars } from "./RankedBars";
import { TopContributors } from "./TopContributors";

const useStyles = makeStyles({
  section: { marginTop: "20px" },
  head: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  title: {
    flexShrink: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  unit: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  note: { margin: "8px 0 0", color: tokens.colorNeutralForeground3 },
});

/** One indicator over all schools: ranked bars, and who makes the coefficient. */
export function IndicatorSpread({ indicatorId }: { readonly indicatorId: string }): ReactNode {
  const styles = useStyles();
  const { assessment, standard, words } = usePane();
  const coefficient = assessment?.coefficients.find((each) => each.indicatorId === indicatorId);
  const indicator = standard.indicators.find((each) => each.id === indicatorId);
  if (!assessment || !coefficient || !indicator) return null;
  const missing = assessment.schools
    .filter(({ row }) => coefficient.missingRows.includes(row))
    .map(({ name }) => name);
  const unit = words.coefficients.perUnit(indicator.per, indicator.unit);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title} title={words.indicatorFullName(indicator.names)}>
          {indicator.id} {words.indicatorName(indicator.names)}
        </h2>
        <span className={styles.unit} title={unit}>
          {unit}
        </span>
      </div>
      {coefficient.contributions.length === 0 ? (
        <p className={styles.note}>{words.coefficients.noValues}</p>
      ) : (
        <>
          <RankedBars coefficient={coefficient} indicator={indicator} />
          {coefficient.missingRows.length > 0 && (
            <p className={styles.note}>{words.coefficients.missing(missing)}</p>
          )}
          <TopContributors coefficient={coefficient} indicator={indicator} />
        </>
      )}
    </section>
  );
}
