import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { ErrorWords } from "../../i18n/pane/ErrorWords";
import { copySelected } from "./copySelected";

const useStyles = makeStyles({
  note: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  text: {
    display: "block",
    width: "100%",
    height: "150px",
    boxSizing: "border-box",
    resize: "vertical",
    padding: "6px 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  foot: { display: "flex", alignItems: "center", gap: "8px", marginTop: "8px" },
});

/** The report as it will be copied, word for word, and the button that copies it. */
export function ErrorReport(props: {
  readonly text: string;
  readonly words: ErrorWords;
}): ReactNode {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const { words } = props;
  return (
    <div>
      <p className={styles.note}>{words.reportNote}</p>
      <textarea
        ref={field}
        className={styles.text}
        readOnly
        aria-label={words.report}
        value={props.text}
      />
      <div className={styles.foot}>
        <Button size="small" onClick={() => setCopied(copySelected(field.current!))}>
          {words.copy}
        </Button>
        <span role="status">
          {copied === true && words.copied}
          {copied === false && words.notCopied}
        </span>
      </div>
    </div>
  );
}
