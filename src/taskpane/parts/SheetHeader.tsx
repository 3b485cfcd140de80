import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sheetShown } from "../sheetShown";
import { usePane } from "../usePane";
import { LevelSegment } from "./LevelSegment";
import { StandardChooser } from "./StandardChooser";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    flexShrink: 0,
    minHeight: "48px",
    paddingInline: "16px",
    marginTop: "7px",
  },
  names: { minWidth: 0, display: "flex", flexDirection: "column" },
  sheet: {
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Which sheet, by which standard, at which level. */
export function SheetHeader(): ReactNode {
  const styles = useStyles();
  const { state, assessment } = usePane();
  const sheetName = assessment?.sheetName ?? sheetShown(state);
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        {sheetName !== undefined && (
          <h1 className={styles.sheet} title={sheetName}>
            {sheetName}
          </h1>
        )}
        <StandardChooser />
      </div>
      <LevelSegment />
    </header>
  );
}
