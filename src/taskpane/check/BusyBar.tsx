import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { ProgressLine } from "../parts/ProgressLine";
import { SilenceHint } from "./SilenceHint";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    zIndex: 2,
    top: 0,
    insetInline: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow4,
  },
  words: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "32px",
    padding: "4px 16px",
  },
  text: { flexGrow: 1, minWidth: 0 },
  link: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit" },
});

/** What is done sooner needs no bar. */
const DELAY_MS = 500;

/** Work under way over an earlier result: how far it is, and the way to stop it. */
export function BusyBar(): ReactNode {
  const styles = useStyles();
  const { state, words, actions } = usePane();
  const { busy, cancelling, progress } = state;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), DELAY_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  if (!busy || !isLong) return null;
  return (
    <div className={styles.bar}>
      <ProgressLine label={words.busy[busy]} progress={progress} />
      <div className={styles.words}>
        <span className={styles.text}>
          {cancelling ? words.busy.cancelling : words.busy[busy]}{" "}
          {progress && words.busy.progress(progress.done, progress.of)}
          <SilenceHint />
        </span>
        <Link as="button" className={styles.link} onClick={() => actions.cancel()}>
          {cancelling ? words.actions.waitNoLonger : words.actions.cancel}
        </Link>
      </div>
    </div>
  );
}
