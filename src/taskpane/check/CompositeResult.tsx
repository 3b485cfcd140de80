import { makeStyles, tokens } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import type { ReactNode } from "react";
import { CoefficientBars } from "../coefficients/CoefficientBars";
import { usePane } from "../usePane";
import { MissingFigures } from "./MissingFigures";

const useStyles = makeStyles({
  result: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px 16px" },
  note: {
    display: "flex",
    gap: "8px",
    marginBottom: "16px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "-2px" },
});

/** In place of the list where the standard has no rule per school: why there is none, and what the composite is made of. */
export function CompositeResult(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.result}>
      <p className={styles.note} style={{ marginTop: 0 }}>
        <Info20Regular className={styles.icon} aria-hidden />
        {words.details.notice({ code: "noSchoolRule" }, [])}
      </p>
      <CoefficientBars />
      <MissingFigures />
    </div>
  );
}
