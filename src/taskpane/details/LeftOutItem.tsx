import { Link, mergeClasses } from "@fluentui/react-components";
import { SubtractCircle20Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import type { LeftOut } from "../../assessment/LeftOut";
import { StatusIcon } from "../parts/StatusIcon";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";
import { DecisionButtons } from "./DecisionButtons";
import { rowDecisions } from "./rowDecisions";

/** One row that does not count: which, by what rule, and what can be decided about it. */
export function LeftOutItem(props: {
  readonly row: LeftOut;
  readonly sheetName: string;
  readonly nameColumn: number;
}): ReactNode {
  const styles = useDocumentStyles();
  const { state, standard, words, actions } = usePane();
  const { row } = props;
  const serious = row.hasFigures === true;
  const reason = words.details.reason(row, standard.scope.teachingPointMinimumPupils);
  return (
    <li className={styles.item} data-row-number={row.row + 1}>
      <span className={styles.icon}>
        {serious ? (
          <StatusIcon verdict="borderline" size={20} />
        ) : (
          <SubtractCircle20Regular aria-hidden />
        )}
      </span>
      <span className={styles.main}>
        {row.name || reason}
        {row.name && <span className={styles.secondary}>{reason}</span>}
        {serious && <span className={styles.secondary}>{words.details.hasFigures}</span>}
        <DecisionButtons
          name={row.name || words.details.rowNumber(row.row)}
          decisions={rowDecisions(row, state.reading?.choices ?? {})}
        />
      </span>
      <Link
        as="button"
        className={mergeClasses(styles.link, styles.nowrap)}
        onClick={() => void actions.selectCell(props.sheetName, row.row, props.nameColumn)}
      >
        {words.details.rowNumber(row.row)}
      </Link>
    </li>
  );
}
