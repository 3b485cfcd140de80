import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Checkmark16Regular, Checkmark20Regular } from "@fluentui/react-icons/svg/checkmark";
import {
  DismissCircle16Filled,
  DismissCircle20Filled,
} from "@fluentui/react-icons/svg/dismiss-circle";
import {
  QuestionCircle16Filled,
  QuestionCircle20Filled,
} from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled, Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Verdict } from "../../assessment/SchoolResult";
import { status } from "../theme/status";
import { usePane } from "../usePane";

const icons = {
  fail: { 16: DismissCircle16Filled, 20: DismissCircle20Filled },
  borderline: { 16: Warning16Filled, 20: Warning20Filled },
  pass: { 16: Checkmark16Regular, 20: Checkmark20Regular },
  unknown: { 16: QuestionCircle16Filled, 20: QuestionCircle20Filled },
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  fail: { color: status.fail },
  borderline: { color: status.nearIcon },
  pass: { color: status.pass },
  unknown: { color: status.unknown },
});

/** A verdict as a shape, never as colour alone; named for screen readers unless words stand beside it. */
export function StatusIcon(props: {
  readonly verdict: Verdict;
  readonly size: 16 | 20;
  readonly labelled?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const Icon = icons[props.verdict][props.size];
  const className = mergeClasses(styles.icon, styles[props.verdict]);
  return props.labelled ? (
    <Icon className={className} role="img" aria-label={words.state[props.verdict]} />
  ) : (
    <Icon className={className} aria-hidden />
  );
}
