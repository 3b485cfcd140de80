import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import { questionTexts } from "../../i18n/pane/questionTexts";
import type { ReadingChoices } from "../../sheet/ReadingChoices";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  decision: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: "8px",
    marginTop: "6px",
  },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Answers that were given before a check and hold for these headings, to be changed. */
export function Decisions(props: {
  readonly choices: ReadingChoices;
  readonly onChange: (choices: ReadingChoices) => void;
}): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { words: pane, locale } = usePane();
  const words = mappingTexts(locale);
  const questions = questionTexts(locale);
  const { hiddenRows, level, artsHoldMusicAndArt: artsHold } = props.choices;
  const decision = (
    name: string,
    value: string,
    options: Readonly<Record<string, string>>,
    choose: (value: string) => ReadingChoices,
  ): ReactNode => (
    <label className={styles.decision}>
      <span className={styles.name}>{name}</span>
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, data) => props.onChange(choose(data.value))}
      >
        {Object.entries(options).map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </label>
  );
  if (hiddenRows === undefined && level === undefined && artsHold === undefined) return null;
  return (
    <section className={shared.section}>
      <h2 className={shared.title}>{words.decisions}</h2>
      {level !== undefined &&
        decision(pane.chooseLevel, level, pane.level, (value) => ({
          level: value as NonNullable<ReadingChoices["level"]>,
        }))}
      {hiddenRows !== undefined &&
        decision(
          words.hiddenRows,
          hiddenRows,
          { count: questions.countAll, leaveOut: questions.visibleOnly },
          (value) => ({ hiddenRows: value as NonNullable<ReadingChoices["hiddenRows"]> }),
        )}
      {artsHold !== undefined &&
        decision(
          words.arts,
          String(artsHold),
          { true: questions.artsHold, false: questions.artsApart },
          (value) => ({ artsHoldMusicAndArt: value === "true" }),
        )}
    </section>
  );
}
