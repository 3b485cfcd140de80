import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import type { ColumnReading } from "../../sheet/ColumnReading";
import type { ColumnChoice } from "../../sheet/ReadingChoices";
import type { TableColumn } from "../../sheet/TableColumn";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { ColumnRow } from "./ColumnRow";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  search: { width: "100%", maxWidth: "none", marginTop: "8px" },
  more: { marginTop: "8px" },
});

/** Columns drawn at a time: a statistics export has 300, each with some fifty fields to choose from. */
const STEP = 50;

/** Columns under one name; those that are not used are folded away at first. */
export function ColumnGroup(props: {
  readonly title: string;
  readonly readings: readonly ColumnReading[];
  readonly folded?: boolean;
  readonly changes: Readonly<Record<string, ColumnChoice>>;
  readonly onChange: (key: string, choice: ColumnChoice) => void;
  readonly repeated: ReadonlyMap<string, TableColumn>;
  readonly sheetName: string | undefined;
  readonly headingRow: number;
}): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { locale } = usePane();
  const words = mappingTexts(locale);
  const [limit, setLimit] = useState(props.folded ? 0 : STEP);
  const id = useId();
  const [query, setQuery] = useState("");
  const count = props.readings.length;
  const found = props.readings.filter(({ path }) => plain(path.join(" ")).includes(plain(query)));
  const shown = found.slice(0, limit);
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 className={shared.title} id={id}>
        {props.title} <span className={styles.count}>{formatNumber(locale, count, 0)}</span>
      </h2>
      {props.folded && limit > 0 && count > STEP && (
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={words.find}
          aria-label={words.find}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      )}
      {limit > 0 && found.length === 0 && (
        <p className={shared.note} role="status">
          {words.notFound(query.trim())}
        </p>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((reading) => (
            <ColumnRow
              key={reading.key}
              reading={reading}
              choice={props.changes[reading.key]}
              onChoice={(choice) => props.onChange(reading.key, choice)}
              sameAs={props.repeated.get(reading.key)}
              sheetName={props.sheetName}
              headingRow={props.headingRow}
            />
          ))}
        </ul>
      )}
      {limit < found.length && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => setLimit(limit + STEP)}
          {...(props.folded && { "aria-expanded": limit > 0 })}
        >
          {limit === 0 ? words.showUnused(count) : words.more(Math.min(STEP, found.length - limit))}
        </Button>
      )}
      {props.folded && limit >= found.length && (
        <Button size="small" className={styles.more} aria-expanded onClick={() => setLimit(0)}>
          {words.hideUnused}
        </Button>
      )}
    </section>
  );
}

/** A heading as it is looked for: full width, case and line breaks make no difference. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}
