import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import type { ReactNode } from "react";
import { StatusIcon } from "../parts/StatusIcon";
import { usePane } from "../usePane";
import { MappingLink } from "./MappingLink";
import { uncounted } from "./uncounted";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "8px",
    flexShrink: 0,
    minHeight: "48px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "-2px" },
  words: { flexGrow: 1, minWidth: 0 },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  links: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
  },
  view: { fontSize: "inherit", lineHeight: "inherit" },
});

/** What of the table is not in the result; a warning where a row with figures was left out. */
export function LeftOutLine(): ReactNode {
  const styles = useStyles();
  const { state, assessment, words, open } = usePane();
  const shown = uncounted(state, assessment);
  if (!shown) return null;
  const { leftOut, unreadable, notices } = shown;
  const lines = [
    ...(leftOut.length > 0 ? [words.leftOut.line(leftOut)] : []),
    ...(unreadable.length > 0 ? [words.leftOut.unreadableLine(unreadable)] : []),
    ...(notices.length > 0 ? [words.leftOut.noticeLine(notices.length)] : []),
  ].slice(0, 2);
  const serious = leftOut.some((row) => row.hasFigures);
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        {serious ? <StatusIcon verdict="borderline" size={20} /> : <Info20Regular aria-hidden />}
      </span>
      <span className={styles.words}>
        {(lines.length > 0 ? lines : [words.leftOut.nothing]).map((line) => (
          <span key={line} className={styles.text} title={line}>
            {line}
          </span>
        ))}
      </span>
      <span className={styles.links}>
        {lines.length > 0 && (
          <Link as="button" className={styles.view} onClick={() => open("details")}>
            {words.actions.view}
          </Link>
        )}
        <MappingLink />
      </span>
    </div>
  );
}
