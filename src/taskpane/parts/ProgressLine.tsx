import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneState } from "../../actions/PaneState";
import { status } from "../theme/status";

const useStyles = makeStyles({
  track: {
    display: "block",
    width: "100%",
    height: "3px",
    overflow: "hidden",
    backgroundColor: status.track,
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: "150ms",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  endless: {
    width: "30%",
    animationName: { from: { marginLeft: "-30%" }, to: { marginLeft: "100%" } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", opacity: 0.5 },
  },
});

/** How far an action has come; where that cannot be told, that it goes on. */
export function ProgressLine(props: {
  readonly label: string;
  readonly progress: PaneState["progress"];
}): ReactNode {
  const styles = useStyles();
  const { progress } = props;
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      className={styles.track}
      {...(progress && {
        "aria-valuemin": 0,
        "aria-valuemax": progress.of,
        "aria-valuenow": progress.done,
      })}
    >
      <div
        className={mergeClasses(styles.done, !progress && styles.endless)}
        {...(progress && {
          style: { width: `${Math.min(100, (100 * progress.done) / (progress.of || 1))}%` },
        })}
      />
    </div>
  );
}
