import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  link: { flexShrink: 0, fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" },
});

/** Opens the page that shows how the columns were read. */
export function MappingLink(): ReactNode {
  const styles = useStyles();
  const { words, open } = usePane();
  return (
    <Link
      as="button"
      className={styles.link}
      title={words.actions.mappingTitle}
      onClick={() => open("mapping")}
    >
      {words.actions.mapping}
    </Link>
  );
}
