import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { CollectWords } from "../../i18n/pane/CollectWords";
import { useFileDrop } from "./useFileDrop";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "4px",
    margin: "12px 0 16px",
    padding: "16px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px dashed ${tokens.colorBrandStroke1}`,
  },
  input: { display: "none" },
});

/** Where files are dropped, and the button that chooses them. */
export function DropZone(props: {
  readonly words: CollectWords;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { words, disabled } = props;
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(disabled ? undefined : props.onFiles);
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} data-drop-zone="">
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <span>{isOver ? words.letGo : words.drop}</span>
      <span>{words.kinds}</span>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept=".xlsx,.xls,.xlsm,.xlsb,.et,.csv,.ods"
        aria-label={words.choose}
        tabIndex={-1}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after it was removed.
          target.value = "";
          props.onFiles(files);
        }}
      />
    </div>
  );
}
