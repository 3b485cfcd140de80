import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FreezePreview } from "../../actions/freeze/FreezeState";
import type { FreezeWords } from "../../i18n/pane/FreezeWords";
import { PlaceList } from "./PlaceList";

const useStyles = makeStyles({ repair: { display: "block", marginTop: "12px" } });

/** Formulas that Excel does not read, as they stand and as they would be, and one button for all. */
export function BrokenFormulas(props: {
  readonly preview: FreezePreview;
  readonly words: FreezeWords;
  readonly disabled: boolean;
  readonly onRepair: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words, disabled } = props;
  const { broken, protectedSheets } = props.preview;
  if (broken.length === 0) return null;
  return (
    <PlaceList
      title={words.broken(broken.length)}
      about={words.brokenNote}
      places={broken}
      words={words}
      note={({ from, to }) => (from === to ? words.enterAgain : `${from} → ${to}`)}
    >
      <Button
        className={styles.repair}
        disabledFocusable={disabled || protectedSheets.length > 0}
        onClick={props.onRepair}
      >
        {words.repair}
      </Button>
    </PlaceList>
  );
}
