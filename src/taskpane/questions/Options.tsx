import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  group: { marginLeft: "-8px" },
  option: { minWidth: 0 },
  label: {
    paddingBlock: "7px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The answers of a question, one below the other, each with a word on what it means. */
export function Options<Value extends string>(props: {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly detail?: string | undefined;
  }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.group}
      aria-label={props.label}
      value={props.chosen ?? ""}
      onChange={(_event, data) => props.onChoose(data.value as Value)}
    >
      {props.options.map(({ value, label, detail }) => (
        <Radio
          key={value}
          value={value}
          className={styles.option}
          label={{
            className: styles.label,
            children: (
              <>
                {label}
                {detail !== undefined && <span className={styles.detail}>{detail}</span>}
              </>
            ),
          }}
        />
      ))}
    </RadioGroup>
  );
}
