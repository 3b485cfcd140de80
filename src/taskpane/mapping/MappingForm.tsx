import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { cellName } from "../../i18n/pane/cellName";
import { mappingTexts } from "../../i18n/pane/mappingTexts";
import type { ColumnReading } from "../../sheet/ColumnReading";
import type { ColumnChoice, ReadingChoices } from "../../sheet/ReadingChoices";
import type { TableReading } from "../../sheet/TableReading";
import { BusyBar } from "../check/BusyBar";
import { SubPageFrame } from "../parts/SubPageFrame";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { sheetShown } from "../sheetShown";
import { usePane } from "../usePane";
import { ColumnGroup } from "./ColumnGroup";
import { Decisions } from "./Decisions";
import { IndicatorSources } from "./IndicatorSources";
import { repeatedColumns } from "./repeatedColumns";
import { tableColumns } from "./tableColumns";

const useStyles = makeStyles({
  intro: { marginBottom: "16px" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  buttons: { display: "flex", gap: "8px" },
  button: { flexGrow: 1, flexBasis: 0, minWidth: 0, whiteSpace: "nowrap" },
  news: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
});

/** The columns with what they are; nothing of a change takes effect before it is confirmed. */
export function MappingForm(props: {
  readonly reading: TableReading;
  readonly onBack: () => void;
}): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { reading } = props;
  const { state, actions, locale } = usePane();
  const words = mappingTexts(locale);
  const [changes, setChanges] = useState<Readonly<Record<string, ColumnChoice>>>({});
  const [decided, setDecided] = useState<ReadingChoices>({});
  const choices = { ...reading.choices, ...decided };
  const columns = tableColumns(reading.columns, changes, choices.artsHoldMusicAndArt);
  const repeated = repeatedColumns(columns);
  const isUnsure = ({ confidence, meaning }: ColumnReading): boolean =>
    confidence === "likely" || meaning?.factor === 0;
  const isUsed = ({ confidence, meaning }: ColumnReading): boolean =>
    confidence === "chosen" || meaning !== undefined;
  const unsure = reading.columns.filter(isUnsure);
  const used = reading.columns.filter((each) => isUsed(each) && !isUnsure(each));
  const unused = reading.columns.filter((each) => !isUsed(each) && !isUnsure(each));
  const changed = Object.keys(changes).length;
  const sheetName = sheetShown(state);
  const group = {
    changes,
    onChange: (key: string, choice: ColumnChoice) => setChanges({ ...changes, [key]: choice }),
    repeated,
    sheetName,
    headingRow: reading.headingRows.at(-1) ?? reading.area.firstRow,
  };
  const { firstRow, firstColumn, lastRow, lastColumn } = reading.area;
  const address = `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
  const place = words.table(address, reading.headingRows);
  const hasChoices = Object.keys(reading.choices).length > 0;
  return (
    <SubPageFrame
      title={words.title}
      onBack={props.onBack}
      over={<BusyBar />}
      foot={
        <>
          {changed > 0 && (
            <p className={styles.news} role="status">
              {words.changed(changed)}
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={state.busy !== undefined}
              onClick={() =>
                void actions.choose({
                  ...decided,
                  confirmed: true,
                  columns: { ...reading.choices.columns, ...changes },
                })
              }
            >
              {words.confirm}
            </Button>
            <Button
              className={styles.button}
              disabledFocusable={state.busy !== undefined || !hasChoices}
              title={words.forgetNote}
              onClick={() => void actions.forgetChoices()}
            >
              {words.forget}
            </Button>
          </div>
        </>
      }
    >
      <p className={shared.note}>
        {sheetName === undefined ? (
          place
        ) : (
          <Link
            as="button"
            className={styles.link}
            onClick={() => void actions.selectCell(sheetName, firstRow, firstColumn)}
          >
            {place}
          </Link>
        )}
      </p>
      <p className={`${shared.note} ${styles.intro}`}>{words.intro}</p>
      {unsure.length > 0 && <ColumnGroup title={words.unsure} readings={unsure} {...group} />}
      {used.length > 0 && <ColumnGroup title={words.used} readings={used} {...group} />}
      <Decisions choices={choices} onChange={(more) => setDecided({ ...decided, ...more })} />
      <IndicatorSources columns={columns} />
      {unused.length > 0 && (
        <ColumnGroup title={words.unused} readings={unused} folded {...group} />
      )}
    </SubPageFrame>
  );
}
