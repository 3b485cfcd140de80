import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { PersonEdit16Regular } from "@fluentui/react-icons/svg/person-edit";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import type { ColumnReading } from "../../sheet/ColumnReading";
import { status } from "../theme/status";
import { usePane } from "../usePane";

const icons = {
  chosen: PersonEdit16Regular,
  certain: Checkmark16Regular,
  likely: Warning16Filled,
  none: Subtract16Regular,
  changed: Edit16Regular,
} as const;

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "flex-start", gap: "4px", whiteSpace: "nowrap" },
  chosen: { color: status.pass },
  certain: { color: status.pass },
  likely: { color: status.near },
  none: { color: status.unknown },
  changed: { color: "inherit" },
  icon: { flexShrink: 0 },
  likelyIcon: { color: status.nearIcon },
});

/** How sure a column's reading is: a shape and a word. */
export function ConfidenceMark(props: {
  readonly confidence: ColumnReading["confidence"] | "changed";
}): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const Icon = icons[props.confidence];
  return (
    <span className={mergeClasses(styles.mark, styles[props.confidence])}>
      <Icon
        className={mergeClasses(styles.icon, props.confidence === "likely" && styles.likelyIcon)}
        aria-hidden
      />
      {mappingTexts(locale).confidence[props.confidence]}
    </span>
  );
}
