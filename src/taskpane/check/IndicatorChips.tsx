import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { Radios } from "../parts/Radios";
import { useFadedEdges } from "../parts/useFadedEdges";
import { usePane } from "../usePane";
import { indicatorCounts } from "./indicatorCounts";

const useStyles = makeStyles({
  scroller: {
    flexShrink: 0,
    overflowX: "auto",
    scrollbarWidth: "none",
    "&[data-fade~=end]": { maskImage: "linear-gradient(to left, transparent 4px, black 40px)" },
    "&[data-fade~=start]": { maskImage: "linear-gradient(to right, transparent 4px, black 40px)" },
    "&[data-fade='start end']": {
      maskImage:
        "linear-gradient(to right, transparent 4px, black 40px, black calc(100% - 40px), transparent calc(100% - 4px))",
    },
  },
  chips: {
    display: "flex",
    gap: "8px",
    width: "max-content",
    padding: "8px 16px 6px",
  },
  chip: {
    display: "flex",
    alignItems: "center",
    gap: "5px",
    height: "28px",
    paddingInline: "10px",
    border: "1px solid transparent",
    borderRadius: "14px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  selectedCount: { color: "inherit" },
});

/** The value of the chip that filters nothing. */
const ALL = "";

/** One chip per indicator that some school falls short of; a single row that scrolls and fades at its edges. */
export function IndicatorChips(props: {
  readonly indicatorId: string | undefined;
  readonly onIndicator: (indicatorId: string | undefined) => void;
}): ReactNode {
  const styles = useStyles();
  const { assessment, standard, words, locale } = usePane();
  const faded = useFadedEdges();
  const schools = (assessment?.schools ?? []).filter((school) => school.verdict !== "pass");
  const counts = new Map(indicatorCounts(schools).map((each) => [each.indicatorId, each.count]));
  const indicator = (id: string): string => {
    const names = standard.indicators.find((each) => each.id === id)?.names;
    return names ? words.indicatorName(names) : id;
  };
  return (
    <div className={styles.scroller} ref={faded}>
      <Radios
        label={words.list.filter}
        values={[ALL, ...counts.keys()]}
        selected={props.indicatorId ?? ALL}
        onSelect={(value) => props.onIndicator(value === ALL ? undefined : value)}
        className={styles.chips}
        optionClassName={(value) =>
          mergeClasses(styles.chip, value === (props.indicatorId ?? ALL) && styles.selected)
        }
        optionTitle={(value) => (value === ALL ? words.list.all : `${value} ${indicator(value)}`)}
      >
        {(value) => (
          <>
            {value === ALL ? words.list.all : indicator(value)}
            <span
              className={mergeClasses(
                styles.count,
                value === (props.indicatorId ?? ALL) && styles.selectedCount,
              )}
            >
              {formatNumber(locale, value === ALL ? schools.length : (counts.get(value) ?? 0), 0)}
            </span>
          </>
        )}
      </Radios>
    </div>
  );
}
