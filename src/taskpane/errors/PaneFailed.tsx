import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NotedError } from "../../actions/errors/NotedError";
import { errorTexts } from "../../i18n/pane/errorTexts";
import type { PaneOptions } from "../PaneOptions";
import { paneTheme } from "../theme/paneTheme";
import { ErrorReport } from "./ErrorReport";
import { reportText } from "./reportText";

const useStyles = makeStyles({
  view: {
    height: "100vh",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "24px 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    margin: "8px 0 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  again: { width: "100%", marginBottom: "24px" },
});

/** In the pane's place: that it could not be drawn, how to go on, and the report. It needs nothing of the pane. */
export function PaneFailed(props: {
  readonly options: PaneOptions;
  readonly failed: NotedError;
  readonly onAgain: () => void;
}): ReactNode {
  const styles = useStyles();
  const { locale, dark, version } = props.options;
  const words = errorTexts(locale);
  return (
    <FluentProvider theme={paneTheme(dark)} lang={locale}>
      <main className={styles.view} role="alert">
        <h1 className={styles.title}>{words.paneFailed.title}</h1>
        <p className={styles.body}>{words.paneFailed.body}</p>
        <Button appearance="primary" className={styles.again} onClick={props.onAgain}>
          {words.paneFailed.again}
        </Button>
        <ErrorReport text={reportText(props.failed, version, words)} words={words} />
      </main>
    </FluentProvider>
  );
}
