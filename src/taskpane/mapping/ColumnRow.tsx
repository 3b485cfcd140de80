import { Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { columnLetters } from "../../i18n/pane/columnLetters";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import type { ColumnReading } from "../../sheet/ColumnReading";
import { isResourceField } from "../../sheet/isResourceField";
import type { ColumnChoice } from "../../sheet/ReadingChoices";
import type { Field, TableColumn } from "../../sheet/TableColumn";
import { status } from "../theme/status";
import { usePane } from "../usePane";
import { chosenMeaning } from "./chosenMeaning";
import { ConfidenceMark } from "./ConfidenceMark";
import { FieldOptions } from "./FieldOptions";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "8px",
    rowGap: "2px",
    "@media (min-width: 560px)": {
      gridTemplateColumns: "24px minmax(0, 1fr) minmax(0, 260px) 96px",
    },
    padding: "8px 0 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
    contentVisibility: "auto",
    containIntrinsicBlockSize: "auto 84px",
  },
  letters: { fontSize: "inherit", lineHeight: "inherit", fontVariantNumeric: "tabular-nums" },
  path: { overflowWrap: "anywhere" },
  group: { color: tokens.colorNeutralForeground3 },
  leaf: { fontWeight: tokens.fontWeightSemibold },
  samples: {
    gridColumn: "2 / -1",
    "@media (min-width: 560px)": { gridColumn: "2", gridRow: "2" },
    overflow: "hidden",
    textOverflow: "clip",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground3,
  },
  mark: { display: "flex", "@media (min-width: 560px)": { gridColumn: "4", gridRow: "1" } },
  fields: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    marginTop: "4px",
    "@media (min-width: 560px)": { gridColumn: "3", gridRow: "1 / span 2", marginTop: 0 },
  },
  field: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  // English names take the line for themselves.
  long: { flexBasis: "220px" },
  small: { flexShrink: 0, flexBasis: "auto" },
  select: {
    minWidth: 0,
    "& > select": { minWidth: 0, width: "100%", paddingInlineEnd: "26px" },
  },
  problem: { gridColumn: "2 / -1", marginTop: "2px", color: status.fail },
});

/** One column of the table: its letter, headings, samples, and what it is, to be changed. */
export function ColumnRow(props: {
  readonly reading: ColumnReading;
  /** What was changed; absent: as it was read. */
  readonly choice: ColumnChoice | undefined;
  readonly onChoice: (choice: ColumnChoice) => void;
  /** Nothing is chosen before the user does. */
  readonly unchosen?: boolean;
  readonly sameAs?: TableColumn | undefined;
  readonly sheetName: string | undefined;
  readonly headingRow: number;
}): ReactNode {
  const styles = useStyles();
  const { reading, choice } = props;
  const { locale, actions } = usePane();
  const words = mappingTexts(locale);
  const heading = useId();
  const letters = columnLetters(reading.column);
  const shown = props.unchosen ? undefined : (choice ?? reading.meaning ?? "none");
  const meaning = shown === undefined || shown === "none" ? undefined : shown;
  const changed = choice !== undefined && !props.unchosen;
  const leaf = reading.path.at(-1) || words.noHeading;
  const above = reading.path.slice(0, -1);
  return (
    <li className={styles.row} data-column={letters}>
      {props.sheetName === undefined ? (
        <span className={styles.letters}>{letters}</span>
      ) : (
        <Link
          as="button"
          className={styles.letters}
          aria-label={words.column(letters)}
          onClick={() =>
            void actions.selectCell(props.sheetName!, props.headingRow, reading.column)
          }
        >
          {letters}
        </Link>
      )}
      <span className={styles.path} id={heading}>
        {above.length > 0 && <span className={styles.group}>{`${words.path(above)} › `}</span>}
        <span className={styles.leaf}>{leaf}</span>
        {reading.level && (
          <span className={styles.group}>{` · ${words.level[reading.level]}`}</span>
        )}
      </span>
      <span className={styles.mark}>
        {!props.unchosen && (
          <ConfidenceMark confidence={changed ? "changed" : reading.confidence} />
        )}
      </span>
      <span className={styles.samples}>
        {reading.samples.length > 0 ? words.samples(reading.samples) : words.noSamples}
        {reading.unitFrom && meaning && !changed && ` · ${words.unitFrom[reading.unitFrom]}`}
      </span>
      <span className={styles.fields}>
        <Select
          size="small"
          className={mergeClasses(styles.select, styles.field, locale === "en" && styles.long)}
          aria-label={words.readAs(letters)}
          aria-describedby={heading}
          value={shown === "none" ? shown : (meaning?.field ?? "")}
          onChange={(_event, data) =>
            props.onChoice(chosenMeaning(reading, data.value as Field | "none"))
          }
        >
          {shown === undefined && <option value="">{words.choose}</option>}
          <FieldOptions />
        </Select>
        {meaning && isResourceField(meaning.field) && (
          <Select
            size="small"
            className={mergeClasses(styles.select, styles.small)}
            aria-label={words.basisOf(letters)}
            aria-describedby={heading}
            value={meaning.basis}
            onChange={(_event, data) =>
              props.onChoice({ ...meaning, basis: data.value as TableColumn["basis"] })
            }
          >
            {(["total", "perPupil", "perHundred"] as const).map((basis) => (
              <option key={basis} value={basis}>
                {words.basis[basis]}
              </option>
            ))}
          </Select>
        )}
        {meaning?.field === "equipmentValue" && (
          <Select
            size="small"
            className={mergeClasses(styles.select, styles.small)}
            aria-label={words.unitOf(letters)}
            aria-describedby={heading}
            value={String(meaning.factor)}
            onChange={(_event, data) => props.onChoice({ ...meaning, factor: Number(data.value) })}
          >
            {([...(meaning.factor === 0 ? ([0] as const) : []), 1, 1000, 10000] as const).map(
              (factor) => (
                <option key={factor} value={String(factor)}>
                  {words.unit[factor]}
                </option>
              ),
            )}
          </Select>
        )}
      </span>
      {props.sameAs && (
        <span className={styles.problem}>{words.sameAs(columnLetters(props.sameAs.column))}</span>
      )}
    </li>
  );
}
