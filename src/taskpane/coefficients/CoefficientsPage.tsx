import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { highestCoefficient } from "../check/highestCoefficient";
import { SheetHeader } from "../parts/SheetHeader";
import { usePane } from "../usePane";
import { CoefficientBars } from "./CoefficientBars";
import { IndicatorSpread } from "./IndicatorSpread";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px 16px 24px" },
  none: { padding: "24px 16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** 差异系数: every indicator's coefficient, and how one of them comes about. */
export default function CoefficientsPage(): ReactNode {
  const styles = useStyles();
  const { state, assessment, words } = usePane();
  const [chosen, setChosen] = useState<string>();
  if (!assessment) {
    return (
      <main className={styles.none}>
        <h1 className={styles.title}>{words.coefficients.none.title}</h1>
        <p className={styles.text}>
          {state.outcome?.kind === "counties"
            ? words.counties.chooseOne
            : words.coefficients.none.body}
        </p>
      </main>
    );
  }
  const indicatorId = assessment.coefficients.some((each) => each.indicatorId === chosen)
    ? chosen
    : (highestCoefficient(assessment.coefficients) ?? assessment.coefficients[0])?.indicatorId;
  return (
    <main className={styles.page}>
      <SheetHeader />
      <div className={styles.body}>
        <CoefficientBars
          {...(indicatorId === undefined ? {} : { selected: indicatorId })}
          onSelect={setChosen}
        />
        {indicatorId !== undefined && <IndicatorSpread indicatorId={indicatorId} />}
      </div>
    </main>
  );
}
