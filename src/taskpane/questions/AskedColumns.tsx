import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ColumnChoice, ReadingChoices } from "../../sheet/ReadingChoices";
import type { Field } from "../../sheet/TableColumn";
import type { TableReading } from "../../sheet/TableReading";
import { ColumnRow } from "../mapping/ColumnRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The columns that a question is about, as on the mapping page. */
export function AskedColumns(props: {
  readonly keys: readonly string[];
  readonly reading: TableReading;
  readonly sheetName: string;
  readonly answers: ReadingChoices;
  readonly onAnswer: (answers: ReadingChoices) => void;
  /** Only one of them can be this: none is chosen at first, and one choice leaves the others unused. */
  readonly oneOf?: Field;
}): ReactNode {
  const styles = useStyles();
  const { reading, answers, oneOf } = props;
  const chosen = answers.columns ?? {};
  const choose = (key: string, choice: ColumnChoice): void => {
    const isIt = oneOf !== undefined && choice !== "none" && choice.field === oneOf;
    const others = isIt
      ? props.keys.filter((each) => {
          const other = chosen[each];
          return (
            each !== key && (other === undefined || (other !== "none" && other.field === oneOf))
          );
        })
      : [];
    props.onAnswer({
      columns: { [key]: choice, ...Object.fromEntries(others.map((each) => [each, "none"])) },
    });
  };
  return (
    <ul className={styles.list}>
      {reading.columns
        .filter(({ key }) => props.keys.includes(key))
        .map((each) => (
          <ColumnRow
            key={each.key}
            reading={each}
            choice={chosen[each.key]}
            unchosen={oneOf !== undefined && chosen[each.key] === undefined}
            onChoice={(choice) => choose(each.key, choice)}
            sheetName={props.sheetName}
            headingRow={reading.headingRows.at(-1) ?? reading.area.firstRow}
          />
        ))}
    </ul>
  );
}
