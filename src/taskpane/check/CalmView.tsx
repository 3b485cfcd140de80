import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { status } from "../theme/status";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    padding: "16px 32px",
    marginTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "center",
  },
  icon: { color: status.pass },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** In place of the list where it would be empty: calm where all is well, plain where something else decides. */
export function CalmView(): ReactNode {
  const styles = useStyles();
  const { assessment, words } = usePane();
  if (!assessment) return null;
  const { title, body } =
    assessment.schools.length === 0 ? words.list.noSchools : words.list.nothingFails;
  const texts = {
    pass: body,
    borderline: body,
    fail: words.list.onlyCoefficients,
    unknown: words.list.unlessCoefficients,
  };
  return (
    <div className={styles.view}>
      {assessment.schools.length > 0 && (
        <CheckmarkCircle32Regular className={styles.icon} aria-hidden />
      )}
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>
        {assessment.schools.length === 0 ? body : texts[assessment.verdict]}
      </p>
    </div>
  );
}
