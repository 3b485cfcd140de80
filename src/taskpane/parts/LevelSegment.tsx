import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/pane/formatNumber";
import type { Level } from "../../standards/Level";
import { usePane } from "../usePane";
import { Segment } from "./Segment";

const useStyles = makeStyles({
  count: {
    marginLeft: "1px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 339px)": { display: "none" },
    "@media (forced-colors: active)": { color: "inherit" },
  },
  single: { flexShrink: 0, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The levels that were checked, with their schools; a single level is only named. */
export function LevelSegment(): ReactNode {
  const styles = useStyles();
  const { state, actions, words, locale, assessment } = usePane();
  const counts = new Map<Level, number>(
    state.assessments.map((each) => [each.level, each.schools.length]),
  );
  const levels = (["primary", "junior"] as const).filter((level) => counts.has(level));
  const sheetOf = (level: Level): string =>
    state.assessments.find((each) => each.level === level)?.sheetName ?? "";
  if (!assessment) return null;
  if (levels.length < 2) {
    return (
      <span className={styles.single}>
        <span className={styles.name}>{words.level[assessment.level]}</span>{" "}
        <span className={styles.count}>{words.schoolCount(assessment.schools.length)}</span>
      </span>
    );
  }
  return (
    <Segment
      label={words.chooseLevel}
      values={levels}
      selected={assessment.level}
      onSelect={(level) => void actions.showLevel(level)}
      optionTitle={(level) => sheetOf(level)}
    >
      {(level) => (
        <>
          {words.level[level]}{" "}
          <span className={styles.count}>{formatNumber(locale, counts.get(level) ?? 0, 0)}</span>
        </>
      )}
    </Segment>
  );
}
