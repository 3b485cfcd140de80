import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { status } from "../theme/status";

const useStyles = makeStyles({
  box: { position: "relative", height: "4px" },
  track: {
    display: "block",
    width: "100%",
    height: "4px",
    borderRadius: "2px",
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  rest: { fill: status.track, "@media (forced-colors: active)": { fill: "Canvas" } },
  pass: { fill: status.bar, "@media (forced-colors: active)": { fill: "CanvasText" } },
  fail: { fill: status.fail, "@media (forced-colors: active)": { fill: "CanvasText" } },
  tick: {
    position: "absolute",
    top: "-3px",
    width: "2px",
    height: "10px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

/** A value against its limit: a bar, and a tick where the limit is. */
export function BulletBar(props: {
  readonly value: number;
  readonly limit: number | undefined;
  readonly failed: boolean;
  /** The value at the right end. */
  readonly scale: number;
}): ReactNode {
  const styles = useStyles();
  const share = (value: number): string => `${Math.min(100, (value / props.scale) * 100)}%`;
  return (
    <div className={styles.box} aria-hidden>
      <svg className={styles.track}>
        <rect width="100%" height="4" className={styles.rest} />
        <rect
          width={share(props.value)}
          height="4"
          className={mergeClasses(props.failed ? styles.fail : styles.pass)}
        />
      </svg>
      {props.limit !== undefined && (
        <span className={styles.tick} style={{ left: share(props.limit) }} />
      )}
    </div>
  );
}
