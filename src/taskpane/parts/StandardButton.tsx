import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { ComponentProps, ReactNode } from "react";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    maxWidth: "100%",
    minWidth: 0,
    height: "20px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { flexShrink: 0, width: "14px", height: "14px" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The standard's short name with a chevron. */
export function StandardButton(props: ComponentProps<"button">): ReactNode {
  const styles = useStyles();
  const { standard, words } = usePane();
  return (
    <button
      type="button"
      {...props}
      className={styles.button}
      title={words.standardName(standard)}
      aria-label={`${words.chooseStandard}: ${words.standardLine(standard)}`}
      aria-haspopup="menu"
    >
      <span className={styles.name}>{words.standardLine(standard)}</span>
      <ChevronDown16Regular className={styles.chevron} aria-hidden />
    </button>
  );
}
