import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { CalmView } from "./CalmView";
import { groupSchools } from "./groupSchools";
import { GroupHeader } from "./GroupHeader";
import { IndicatorChips } from "./IndicatorChips";
import { ListHead } from "./ListHead";
import type { SchoolOrder } from "./orderSchools";
import { SchoolBlock } from "./SchoolBlock";
import { useRovingRows } from "./useRovingRows";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  grid: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What gets focus must not hide under a group's header.
    scrollPaddingBlock: "28px",
  },
  group: { display: "contents" },
  more: { padding: "8px 16px" },
  nothing: { padding: "16px", color: tokens.colorNeutralForeground2 },
});

/** Schools drawn at first in each group; a province's table can list thousands. */
const STEP = 200;

/** Every school that is not plainly all right, with its gaps: filtered, sorted, walked through by arrow keys. */
export function FindingsList(props: {
  readonly selected: string | undefined;
  readonly onSelected: (key: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { assessment, words } = usePane();
  const [indicatorId, setIndicatorId] = useState<string>();
  const [order, setOrder] = useState<SchoolOrder>("sheet");
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const roving = useRovingRows(grid);
  const schools = assessment?.schools ?? [];
  const filter = schools.some((school) =>
    school.indicators.some((each) => each.indicatorId === indicatorId),
  )
    ? indicatorId
    : undefined;
  const groups = groupSchools(schools, order, filter);

  if (!assessment || groupSchools(schools, "sheet").length === 0) return <CalmView />;
  return (
    <>
      <IndicatorChips indicatorId={filter} onIndicator={setIndicatorId} />
      <div role="grid" aria-label={words.list.label} className={styles.grid} ref={grid} {...roving}>
        <ListHead order={order} onOrder={setOrder} />
        <div className={styles.scroller} ref={scroller} role="presentation">
          {groups.length === 0 && (
            <div className={styles.nothing}>{words.list.nothingOfIndicator}</div>
          )}
          {groups.map((group, index) => {
            const limit = limits[group.verdict] ?? STEP;
            const hidden = group.schools.length - limit;
            return (
              <div key={group.verdict} role="rowgroup" className={styles.group}>
                <GroupHeader
                  verdict={group.verdict}
                  count={group.schools.length}
                  scroller={scroller}
                  groupsBelow={groups.length - 1 - index}
                />
                {group.schools.slice(0, limit).map((school) => (
                  <SchoolBlock
                    key={school.row}
                    school={school}
                    indicatorId={filter}
                    selected={props.selected}
                    onSelected={props.onSelected}
                  />
                ))}
                {hidden > 0 && (
                  <div className={styles.more}>
                    <Button
                      size="small"
                      onClick={() => setLimits({ ...limits, [group.verdict]: limit + STEP })}
                    >
                      {words.list.more(Math.min(STEP, hidden))}
                    </Button>
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
