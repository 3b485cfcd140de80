import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    height: "44px",
    paddingInline: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  body: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "16px" },
  over: { position: "relative", height: 0 },
  foot: {
    flexShrink: 0,
    padding: "8px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A page over the tabs: its title with a way back (also Escape), its body scrolling, its commands at the foot. */
export function SubPageFrame(props: {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** Laid over the top of the body. */
  readonly over?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { state, words } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    // What was pressed may have gone with the row that it stood in.
    if (!state.busy && document.activeElement === document.body) title.current?.focus();
  }, [state.busy]);
  return (
    <section
      className={styles.frame}
      aria-label={props.title}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onBack();
      }}
    >
      <div className={styles.bar}>
        <Button
          appearance="transparent"
          icon={<ArrowLeft20Regular />}
          aria-label={words.nav.back}
          title={words.nav.back}
          onClick={props.onBack}
        />
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {props.title}
        </h1>
      </div>
      {props.over && <div className={styles.over}>{props.over}</div>}
      <div className={styles.body}>{props.children}</div>
      {props.foot && <div className={styles.foot}>{props.foot}</div>}
    </section>
  );
}
