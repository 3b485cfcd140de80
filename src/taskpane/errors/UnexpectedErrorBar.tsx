import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { NotedError } from "../../actions/errors/NotedError";
import { errorTexts } from "../../i18n/pane/errorTexts";
import { StatusIcon } from "../parts/StatusIcon";
import { status } from "../theme/status";
import { usePane } from "../usePane";
import { ErrorReport } from "./ErrorReport";
import { reportText } from "./reportText";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: "6px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: status.nearPill,
  },
  line: { display: "flex", alignItems: "flex-start", gap: "8px" },
  words: { flexGrow: 1, minWidth: 0 },
  link: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit" },
  report: { marginTop: "8px", paddingBottom: "4px" },
});

/** The report of an error that nobody foresaw, and a way to be rid of it. */
export function UnexpectedErrorBar({ noted }: { readonly noted: NotedError }): ReactNode {
  const styles = useStyles();
  const { errors, locale, version } = usePane();
  const [isOpen, setOpen] = useState(false);
  const words = errorTexts(locale);
  return (
    <section className={styles.bar} aria-label={words.report}>
      <div className={styles.line}>
        <StatusIcon verdict="borderline" size={16} />
        <span className={styles.words} role="alert">
          {words.happened}
        </span>
        <Link as="button" className={styles.link} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </Link>
        <Link as="button" className={styles.link} onClick={errors.dismiss}>
          {words.close}
        </Link>
      </div>
      {isOpen && (
        <div className={styles.report}>
          <ErrorReport
            key={noted.at.getTime()}
            text={reportText(noted, version, words)}
            words={words}
          />
        </div>
      )}
    </section>
  );
}
