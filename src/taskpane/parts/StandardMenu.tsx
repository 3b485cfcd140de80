import {
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { standards } from "../../standards/standards";
import { usePane } from "../usePane";
import { StandardButton } from "./StandardButton";

const useStyles = makeStyles({
  popover: { maxWidth: "calc(100vw - 16px)" },
});

/** The standard's button with its choice; a chunk of its own, since a menu weighs as much as a page. */
export function StandardMenu({ opened }: { readonly opened: boolean }): ReactNode {
  const styles = useStyles();
  const { actions, standard, words } = usePane();
  return (
    <Menu
      defaultOpen={opened}
      positioning="below-start"
      checkedValues={{ standard: [standard.id] }}
      onCheckedValueChange={(_event, data) => {
        const chosen = data.checkedItems[0];
        if (chosen !== undefined && chosen !== standard.id) void actions.chooseStandard(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <StandardButton />
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
