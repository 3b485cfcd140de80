import { makeStyles, tokens } from "@fluentui/react-components";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import type { ReactNode } from "react";
import { usePane } from "../usePane";
import { MappingLink } from "./MappingLink";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "24px 16px" },
  icon: { display: "block", color: tokens.colorNeutralForeground3 },
  title: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  calm: { margin: "12px 0 0", color: tokens.colorNeutralForeground3 },
});

/** The sheet was not read as a school table: what is missing, what to do, and that nothing was touched. */
export function MessageView(props: { readonly title: string; readonly body: string }): ReactNode {
  const styles = useStyles();
  const { state, words } = usePane();
  return (
    <div className={styles.view} role="alert">
      <TableSearch24Regular className={styles.icon} aria-hidden />
      <h1 className={styles.title}>{props.title}</h1>
      <p className={styles.body}>{props.body}</p>
      <p className={styles.calm}>{words.nothingWritten}</p>
      {state.reading && (
        <p className={styles.calm}>
          <MappingLink />
        </p>
      )}
    </div>
  );
}
