import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableArrowRight20Regular } from "@fluentui/react-icons/svg/document-table-arrow-right";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import type { ReactNode } from "react";
import { StandardChooser } from "../parts/StandardChooser";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "24px 16px 16px" },
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
    color: tokens.colorNeutralForeground1,
  },
  action: { width: "100%", marginTop: "16px" },
  second: { width: "100%", marginTop: "8px" },
  notes: {
    listStyleType: "none",
    margin: "24px 0 0",
    padding: "16px 0 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  note: { display: "flex", gap: "8px", color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3, marginTop: "-2px" },
});

/** Before the first check: what to do, one button, and what it will and will not touch. */
export function StartView(): ReactNode {
  const styles = useStyles();
  const { words, actions, open } = usePane();
  const notes = [
    { Icon: Table20Regular, text: words.start.reads },
    { Icon: Eraser20Regular, text: words.start.writes },
    { Icon: LockClosed20Regular, text: words.start.nothingSent },
  ];
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{words.start.title}</h1>
      <p className={styles.body}>{words.start.body}</p>
      <StandardChooser />
      <Button
        appearance="primary"
        className={styles.action}
        icon={<TableSearch20Regular />}
        onClick={() => void actions.checkSheet()}
      >
        {words.actions.check}
      </Button>
      <Button
        className={styles.second}
        icon={<DocumentTableArrowRight20Regular />}
        onClick={() => open("collect")}
      >
        {words.nav.collect}
      </Button>
      <ul className={styles.notes}>
        {notes.map(({ Icon, text }) => (
          <li key={text} className={styles.note}>
            <Icon className={styles.icon} aria-hidden />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
