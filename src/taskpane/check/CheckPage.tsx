import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { SheetHeader } from "../parts/SheetHeader";
import { usePane } from "../usePane";
import { BusyView } from "./BusyView";
import { CheckActions } from "./CheckActions";
import { CheckBanners } from "./CheckBanners";
import { CompositeResult } from "./CompositeResult";
import { CountyVerdict } from "./CountyVerdict";
import { FindingsList } from "./FindingsList";
import { LeftOutLine } from "./LeftOutLine";
import { MessageView } from "./MessageView";
import { OtherStandard } from "./OtherStandard";
import { StartView } from "./StartView";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** 核查: what a check of the sheet came to, and what to do where there is no result. */
export function CheckPage(): ReactNode {
  const styles = useStyles();
  const { state, assessment, standard, words } = usePane();
  const [selected, setSelected] = useState<string>();
  const { outcome } = state;

  if (outcome?.kind === "notRecognised") {
    const { title, body } = words.notRecognised(outcome.sheetName, outcome.failure);
    return (
      <main className={styles.page}>
        <CheckBanners />
        {state.busy ? <BusyView busy={state.busy} /> : <MessageView title={title} body={body} />}
        {!state.busy && <CheckActions />}
      </main>
    );
  }
  if (!assessment) {
    return (
      <main className={styles.page}>
        <CheckBanners />
        {state.busy ? <BusyView busy={state.busy} /> : <StartView />}
      </main>
    );
  }
  if (assessment.coefficients.length === 0) {
    return (
      <main className={styles.page} aria-busy={state.busy !== undefined}>
        <CheckBanners />
        <SheetHeader />
        <OtherStandard />
        <CheckActions />
      </main>
    );
  }
  return (
    <main className={styles.page} aria-busy={state.busy !== undefined}>
      <CheckBanners />
      <SheetHeader />
      <CountyVerdict />
      {standard.schoolRule ? (
        <FindingsList
          key={`${assessment.sheetName} ${assessment.level} ${assessment.standardId}`}
          selected={selected}
          onSelected={setSelected}
        />
      ) : (
        <CompositeResult />
      )}
      <LeftOutLine />
      <CheckActions />
    </main>
  );
}
