import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { StatusIcon } from "../parts/StatusIcon";
import { usePane } from "../usePane";
import type { SchoolGroup } from "./groupSchools";

const useStyles = makeStyles({
  header: {
    position: "sticky",
    zIndex: 1,
    top: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "28px",
    paddingInline: "16px",
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  below: {
    cursor: "pointer",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // At fractional zoom a sliver of the row beneath would show.
    boxShadow: `0 2px 0 ${tokens.colorNeutralBackground2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  count: {
    marginLeft: "3px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  words: { flexGrow: 1, minWidth: 0 },
  mark: { height: 0 },
});

const HEIGHT = 28;

/** A group's name and count: stays at the top while its schools pass, waits at the foot until they come. */
export function GroupHeader(props: {
  readonly verdict: SchoolGroup["verdict"];
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly groupsBelow: number;
}): ReactNode {
  const styles = useStyles();
  const { words, locale } = usePane();
  const mark = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  const name = {
    fail: words.list.failing,
    borderline: words.list.borderline,
    unknown: words.list.unknown,
  }[props.verdict];
  const foot = props.groupsBelow * HEIGHT;

  useEffect(() => {
    const scroller = props.scroller.current;
    if (!mark.current || !scroller) return undefined;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        setBelow(!entry.isIntersecting);
      },
      // All that lies above counts as seen, so that a jump past the header is noticed too.
      { root: scroller, rootMargin: `999999px 0px -${foot + HEIGHT}px 0px` },
    );
    seen.observe(mark.current);
    return () => seen.disconnect();
  }, [props.scroller, foot]);

  const jump = (): void => {
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    props.scroller.current?.scrollTo({
      top: mark.current?.offsetTop ?? 0,
      behavior: calm ? "auto" : "smooth",
    });
  };

  return (
    <>
      <div ref={mark} className={styles.mark} role="presentation" />
      <div
        role="row"
        className={mergeClasses(styles.header, below && styles.below)}
        style={{ bottom: foot }}
        {...(below ? { onClick: jump, title: words.list.jumpTo(name, props.count) } : {})}
      >
        {props.verdict !== "fail" && <StatusIcon verdict={props.verdict} size={16} />}
        <span role="gridcell" aria-colspan={5} className={styles.words}>
          {name} <span className={styles.count}>{formatNumber(locale, props.count, 0)}</span>
        </span>
        {below && <ChevronDown16Regular aria-hidden />}
      </div>
    </>
  );
}
