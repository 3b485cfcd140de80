import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSort16Regular } from "@fluentui/react-icons/svg/arrow-sort";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import type { ReactNode } from "react";
import { usePane } from "../usePane";
import { listColumns } from "./listColumns";
import type { SchoolOrder } from "./orderSchools";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: listColumns.wide,
    "@media (max-width: 339px)": { gridTemplateColumns: listColumns.narrow },
    columnGap: "6px",
    alignItems: "center",
    flexShrink: 0,
    height: "28px",
    paddingLeft: "40px",
    paddingRight: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  name: { gridColumn: "1 / 3", marginLeft: "-24px", whiteSpace: "nowrap" },
  number: { textAlign: "right" },
  sort: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    height: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { width: "14px", height: "14px" },
});

const next: Readonly<Record<SchoolOrder, SchoolOrder>> = {
  sheet: "largest",
  largest: "smallest",
  smallest: "sheet",
};
const icon = {
  sheet: ArrowSort16Regular,
  largest: ArrowSortDown16Regular,
  smallest: ArrowSortUp16Regular,
} as const;
const ariaSort = { sheet: "none", largest: "descending", smallest: "ascending" } as const;

/** Column heads of the list; the last one sorts by gap. */
export function ListHead(props: {
  readonly order: SchoolOrder;
  readonly onOrder: (order: SchoolOrder) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const Icon = icon[props.order];
  return (
    <div role="rowgroup">
      <div role="row" className={styles.head}>
        <span role="columnheader" className={styles.name} aria-colspan={2}>
          {words.list.indicator}
        </span>
        <span role="columnheader" className={styles.number}>
          {words.list.value}
        </span>
        <span role="columnheader" className={styles.number}>
          {words.list.limit}
        </span>
        <span role="columnheader" className={styles.number} aria-sort={ariaSort[props.order]}>
          <button
            type="button"
            className={styles.sort}
            title={words.list.sort[props.order]}
            onClick={() => props.onOrder(next[props.order])}
          >
            {words.list.shortfall}
            <Icon aria-hidden className={styles.icon} />
          </button>
        </span>
      </div>
    </div>
  );
}
