import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CountyResult } from "../../assessment/CountyResult";
import { countyTexts } from "../../i18n/pane/countyTexts";
import type { Level } from "../../standards/Level";
import { StackedBar } from "../parts/StackedBar";
import { usePane } from "../usePane";
import { countCounties } from "./countCounties";

const useStyles = makeStyles({
  summary: { flexShrink: 0, padding: "4px 16px 4px" },
  level: { marginTop: "6px" },
  text: { margin: "0 0 4px", color: tokens.colorNeutralForeground1 },
});

/** How many counties pass at each level. */
export function CountySummary(props: {
  readonly counties: readonly CountyResult[];
  readonly levels: readonly Level[];
}): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const words = countyTexts(locale);
  return (
    <section className={styles.summary} aria-live="polite">
      {props.levels.map((level) => {
        const counts = countCounties(props.counties, level);
        return (
          <div key={level} className={styles.level}>
            <p className={styles.text}>{words.summary(level, counts)}</p>
            <StackedBar
              counts={[
                { kind: "pass", count: counts.pass },
                { kind: "unknown", count: counts.unknown },
                { kind: "fail", count: counts.fail },
              ]}
            />
          </div>
        );
      })}
    </section>
  );
}
