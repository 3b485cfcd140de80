import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { CheckOutcome } from "../../actions/CheckOutcome";
import { questionTexts } from "../../i18n/pane/questionTexts";
import type { ReadingChoices } from "../../sheet/ReadingChoices";
import { usePane } from "../usePane";
import { AskedQuestion } from "./AskedQuestion";
import { choicesOf } from "./choicesOf";
import { firstAnswers } from "./firstAnswers";
import { isAnswered } from "./isAnswered";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "12px 16px 0",
  },
  head: { display: "flex", gap: "12px", alignItems: "baseline" },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit" },
  title: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: "4px 0 16px", color: tokens.colorNeutralForeground2 },
  foot: {
    flexShrink: 0,
    padding: "8px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  confirm: { width: "100%" },
});

/** What only the user can answer, all on one page, before anything is judged or written. */
export default function QuestionsView(props: {
  readonly outcome: Extract<CheckOutcome, { readonly kind: "asks" }>;
}): ReactNode {
  const styles = useStyles();
  const { state, actions, words: pane, locale, open } = usePane();
  const words = questionTexts(locale);
  const { questions, reading, sheetName } = props.outcome;
  const [answers, setAnswers] = useState<ReadingChoices>(() => firstAnswers(questions));
  const [tried, setTried] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const unanswered = questions.filter((question) => !isAnswered(question, answers));
  const answer = (more: ReadingChoices): void =>
    setAnswers((before) => ({
      ...before,
      ...more,
      ...(more.columns && { columns: { ...before.columns, ...more.columns } }),
      ...(more.units && { units: { ...before.units, ...more.units } }),
    }));
  const confirm = (): void => {
    if (unanswered.length === 0) {
      void actions.choose(choicesOf(questions, answers, reading.choices));
      return;
    }
    setTried(true);
    requestAnimationFrame(() => {
      const title = scroller.current?.querySelector<HTMLElement>("[data-open=true] h2");
      title?.focus();
      title?.scrollIntoView({ block: "nearest" });
    });
  };
  return (
    <>
      <div className={styles.scroller} ref={scroller}>
        <div className={styles.head}>
          <span className={styles.sheet}>{sheetName}</span>
          <Link
            as="button"
            className={styles.link}
            title={pane.actions.mappingTitle}
            onClick={() => open("mapping")}
          >
            {pane.actions.mapping}
          </Link>
        </div>
        <h1 className={styles.title}>{words.title(questions.length)}</h1>
        <p className={styles.note}>{words.nothingDone}</p>
        {questions.map((question) => (
          <AskedQuestion
            key={JSON.stringify(question)}
            question={question}
            reading={reading}
            sheetName={sheetName}
            answers={answers}
            onAnswer={answer}
            problem={tried && unanswered.includes(question) ? words.unanswered : undefined}
          />
        ))}
      </div>
      <div className={styles.foot}>
        {tried && unanswered.length > 0 && (
          <p className={styles.open} role="status">
            {words.stillOpen(unanswered.length)}
          </p>
        )}
        <Button
          appearance="primary"
          className={styles.confirm}
          disabledFocusable={state.busy !== undefined}
          onClick={confirm}
        >
          {words.confirm}
        </Button>
      </div>
    </>
  );
}
