import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { CountyResult } from "../../assessment/CountyResult";
import { countyTexts } from "../../i18n/pane/countyTexts";
import { useRovingRows } from "../check/useRovingRows";
import { Segment } from "../parts/Segment";
import { usePane } from "../usePane";
import { countyColumns } from "./countyColumns";
import type { CountyListState } from "./CountyListState";
import { CountyRow } from "./CountyRow";
import { CountySummary } from "./CountySummary";
import { listedCounties } from "./listedCounties";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexShrink: 0,
    padding: "8px 16px",
  },
  search: { flexGrow: 1, minWidth: 0 },
  grid: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "grid",
    gridTemplateColumns: countyColumns,
    columnGap: "6px",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "28px",
    paddingInline: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  name: { paddingLeft: "24px" },
  number: { textAlign: "right" },
  scroller: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  more: { padding: "8px 16px" },
  nothing: { padding: "16px", color: tokens.colorNeutralForeground2 },
});

/** Rows drawn at a time: a country's table has 2,800 counties at two levels. */
const STEP = 200;

/** Every county of a table at each level, worst first; one of them opens with a click. */
export default function CountiesView(props: {
  readonly counties: readonly CountyResult[];
  readonly list: CountyListState;
  readonly onList: (list: CountyListState) => void;
}): ReactNode {
  const styles = useStyles();
  const { standard, actions, locale } = usePane();
  const words = countyTexts(locale);
  const { counties, list, onList } = props;
  const grid = useRef<HTMLDivElement>(null);
  const roving = useRovingRows(grid);
  const listed = listedCounties(counties, list);
  const shown = listed.slice(0, list.limit);
  const levels = (["primary", "junior"] as const).filter((level) =>
    counties.some((each) => each.level === level),
  );
  const { opened } = list;
  useEffect(() => {
    if (opened === undefined) return;
    const rows = [...(grid.current?.querySelectorAll<HTMLElement>("[data-county]") ?? [])];
    const row = rows.find((each) => each.dataset["county"] === opened);
    row?.focus();
    row?.scrollIntoView({ block: "center" });
  }, [opened]);
  const narrow = (change: Partial<CountyListState>): void => {
    const { level, query } = list;
    onList({ level, query, ...change, limit: STEP });
  };
  return (
    <>
      <CountySummary counties={counties} levels={levels} />
      <div className={styles.tools}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={words.filter}
          aria-label={words.filter}
          value={list.query}
          onChange={(_event, { value }) => narrow({ query: value })}
        />
        {levels.length > 1 && (
          <Segment
            label={words.filterLevel}
            values={["all", ...levels] as const}
            selected={list.level}
            onSelect={(level) => narrow({ level })}
          >
            {(level) => words.level[level]}
          </Segment>
        )}
      </div>
      <div
        role="grid"
        aria-label={words.label}
        aria-rowcount={listed.length + 1}
        className={styles.grid}
        ref={grid}
        {...roving}
      >
        <div role="rowgroup">
          <div role="row" className={styles.head}>
            <span role="columnheader" className={styles.name}>
              {words.county}
            </span>
            <span role="columnheader" className={styles.number}>
              {words.schools}
            </span>
            <span role="columnheader" className={styles.number}>
              {words.failing}
            </span>
            <span role="columnheader" className={styles.number}>
              {standard.coefficientRule.judges === "composite" ? words.composite : words.highest}
            </span>
          </div>
        </div>
        <div role="rowgroup" className={styles.scroller}>
          {listed.length === 0 && (
            <div className={styles.nothing} role="status">
              {words.nothingFound(list.query.trim())}
            </div>
          )}
          {shown.map((each) => (
            <CountyRow
              key={`${each.key} ${each.level}`}
              county={each}
              onOpen={() => {
                onList({ ...list, opened: `${each.key} ${each.level}` });
                void openCounty(each);
              }}
            />
          ))}
          {shown.length < listed.length && (
            <div className={styles.more}>
              <Button size="small" onClick={() => onList({ ...list, limit: list.limit + STEP })}>
                {words.more(Math.min(STEP, listed.length - shown.length))}
              </Button>
            </div>
          )}
        </div>
      </div>
    </>
  );

  async function openCounty({ key, level }: CountyResult): Promise<void> {
    await actions.showCounty(key);
    await actions.showLevel(level);
  }
}
