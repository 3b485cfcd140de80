import {
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactNode } from "react";
import { standards } from "../../standards/standards";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  trigger: {
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
    "& > svg": { flexShrink: 0 },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  popover: { maxWidth: "calc(100vw - 16px)" },
});

/** The standard's short name as a button that opens the choice. */
export function StandardChooser(): ReactNode {
  const styles = useStyles();
  const { actions, standard, words } = usePane();
  return (
    <Menu
      positioning="below-start"
      checkedValues={{ standard: [standard.id] }}
      onCheckedValueChange={(_event, data) => {
        const chosen = data.checkedItems[0];
        if (chosen !== undefined && chosen !== standard.id) void actions.chooseStandard(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={styles.trigger}
          title={words.standardName(standard)}
          aria-label={`${words.chooseStandard}: ${words.standardLine(standard)}`}
        >
          <span className={styles.name}>{words.standardLine(standard)}</span>
          <ChevronDown16Regular aria-hidden />
        </button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {standards.map((each) => (
            <MenuItemRadio key={each.id} name="standard" value={each.id}>
              {words.standardName(each)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
