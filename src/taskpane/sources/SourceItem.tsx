import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Book20Regular } from "@fluentui/react-icons/svg/book";
import type { ReactNode } from "react";
import type { Source } from "../../standards/Source";
import { Pill } from "../parts/Pill";
import { useDocumentStyles } from "../parts/useDocumentStyles";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  row: { flexWrap: "wrap", columnGap: "8px", rowGap: "4px" },
  rule: { flexGrow: 1, flexBasis: "160px", minWidth: 0, overflowWrap: "anywhere" },
  block: { display: "flex", flexGrow: 1, minWidth: 0 },
  quote: {
    display: "block",
    marginTop: "4px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** One rule: what it says, which document it is from, and how sure that is. */
export function SourceItem(props: {
  readonly rule: string;
  readonly detail?: string;
  readonly source: Source;
  /** The document and its badge stand above already. */
  readonly brief?: boolean;
}): ReactNode {
  const shared = useDocumentStyles();
  const styles = useStyles();
  const { words } = usePane();
  return (
    <li className={shared.item}>
      <Book20Regular className={shared.icon} aria-hidden />
      <div className={mergeClasses(styles.block, styles.row)}>
        <span className={styles.rule}>
          {props.rule}
          {props.detail && <span className={shared.secondary}>{props.detail}</span>}
          {!props.brief && (
            <span className={shared.secondary} lang="zh-CN">
              {props.source.document}
            </span>
          )}
          {props.source.quote && (
            <span className={styles.quote} lang="zh-CN" title={words.sources.quoted}>
              {props.source.quote}
            </span>
          )}
        </span>
        {!props.brief && (
          <span>
            <Pill tone="neutral">{words.sources.confidence[props.source.confidence]}</Pill>
          </span>
        )}
      </div>
    </li>
  );
}
