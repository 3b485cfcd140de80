import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Radios } from "./Radios";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexShrink: 0,
    padding: "2px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  option: {
    height: "28px",
    paddingInline: "9px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** Two or three choices side by side, one of them pressed. */
export function Segment<Value extends string>(props: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly selected: Value;
  readonly onSelect: (value: Value) => void;
  readonly optionTitle?: (value: Value) => string;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <Radios
      label={props.label}
      values={props.values}
      selected={props.selected}
      onSelect={props.onSelect}
      {...(props.optionTitle && { optionTitle: props.optionTitle })}
      className={styles.group}
      optionClassName={(value) =>
        mergeClasses(styles.option, value === props.selected && styles.selected)
      }
    >
      {props.children}
    </Radios>
  );
}
