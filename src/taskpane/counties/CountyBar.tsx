import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "12px",
    flexShrink: 0,
    minHeight: "32px",
    padding: "6px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  back: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: "inherit",
    lineHeight: "inherit",
  },
});

/** Over the result of one county of many: which, and the way back to all. */
export function CountyBar(): ReactNode {
  const styles = useStyles();
  const { state, words, actions } = usePane();
  const { counties, county } = state;
  const shown = counties?.find((each) => each.key === county);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row that was pressed has gone with its list.
    if (document.activeElement === document.body) bar.current?.querySelector("button")?.focus();
  }, []);
  if (!counties || !shown) return null;
  const count = new Set(counties.map((each) => each.key)).size;
  return (
    <div className={styles.bar} ref={bar}>
      <span className={styles.name} aria-live="polite">
        {words.counties.name(shown.prefecture, shown.county)}
      </span>
      <Link as="button" className={styles.back} onClick={() => void actions.showCounty(undefined)}>
        <ArrowLeft16Regular aria-hidden />
        {words.counties.back(count)}
      </Link>
    </div>
  );
}
