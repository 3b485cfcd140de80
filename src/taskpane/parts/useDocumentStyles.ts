import { makeStyles, tokens } from "@fluentui/react-components";

/** What the pages of text share: details, sources, help. */
export const useDocumentStyles = makeStyles({
  section: { marginBottom: "24px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", gap: "8px" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3, marginTop: "-2px" },
  main: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  secondary: { display: "block", color: tokens.colorNeutralForeground3 },
  end: { flexShrink: 0, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  nowrap: { flexShrink: 0, whiteSpace: "nowrap", alignSelf: "flex-start" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
