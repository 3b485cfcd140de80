import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { status } from "../theme/status";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "4px", borderRadius: "2px", overflow: "hidden" },
  segment: { "@media (forced-colors: active)": { fill: "CanvasText" } },
  pass: { fill: status.bar },
  borderline: { fill: status.nearIcon },
  fail: { fill: status.fail },
  unknown: { fill: status.unknownCell },
});

/** Counts side by side on one line; the words below it say the same. */
export function StackedBar(props: {
  readonly counts: readonly {
    readonly kind: "pass" | "borderline" | "fail" | "unknown";
    readonly count: number;
  }[];
}): ReactNode {
  const styles = useStyles();
  const total = props.counts.reduce((sum, each) => sum + each.count, 0);
  let before = 0;
  return (
    <svg className={styles.bar} aria-hidden>
      {props.counts
        .filter((each) => each.count > 0)
        .map((each) => {
          const x = (before / total) * 100;
          before += each.count;
          const gap = before < total ? " - 1px" : "";
          return (
            <rect
              key={each.kind}
              x={`${x}%`}
              height="4"
              className={mergeClasses(styles.segment, styles[each.kind])}
              style={{ width: `calc(${(each.count / total) * 100}%${gap})` }}
            />
          );
        })}
    </svg>
  );
}
