import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { CountyBar } from "../counties/CountyBar";
import type { CountyListState } from "../counties/CountyListState";
import { SheetHeader } from "../parts/SheetHeader";
import { usePane } from "../usePane";
import { BusyBar } from "./BusyBar";
import { BusyView } from "./BusyView";
import { CheckActions } from "./CheckActions";
import { CheckBanners } from "./CheckBanners";
import { CompositeResult } from "./CompositeResult";
import { CountyVerdict } from "./CountyVerdict";
import { FindingsList } from "./FindingsList";
import { LeftOutLine } from "./LeftOutLine";
import { MessageView } from "./MessageView";
import { StartView } from "./StartView";

// Most sheets hold one county and what the chosen standard asks for, and leave nothing to ask.
const QuestionsView = lazy(() => import("../questions/QuestionsView"));
const CountiesView = lazy(() => import("../counties/CountiesView"));
const OtherStandard = lazy(() => import("./OtherStandard"));

const useStyles = makeStyles({
  page: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
  },
});

/** 核查: what a check of the sheet came to, and what to do where there is no result. */
export function CheckPage(): ReactNode {
  const styles = useStyles();
  const { state, assessment, standard, words } = usePane();
  const [selected, setSelected] = useState<string>();
  const [list, setList] = useState<CountyListState>({ level: "all", query: "", limit: 200 });
  const { outcome } = state;

  if (outcome?.kind === "notRecognised" || outcome?.kind === "cancelled") {
    const { title, body } =
      outcome.kind === "cancelled"
        ? words.cancelled
        : words.notRecognised(outcome.sheetName, outcome.failure);
    return (
      <main className={styles.page}>
        <CheckBanners />
        {state.busy ? <BusyView busy={state.busy} /> : <MessageView title={title} body={body} />}
        {!state.busy && <CheckActions />}
      </main>
    );
  }
  if (outcome?.kind === "asks") {
    return (
      <main className={styles.page} aria-busy={state.busy !== undefined}>
        <BusyBar />
        <CheckBanners />
        <Suspense fallback={null}>
          <QuestionsView
            key={`${outcome.sheetName} ${JSON.stringify(outcome.questions)}`}
            outcome={outcome}
          />
        </Suspense>
      </main>
    );
  }
  if (outcome?.kind === "counties" && state.county === undefined) {
    return (
      <main className={styles.page} aria-busy={state.busy !== undefined}>
        <BusyBar />
        <CheckBanners />
        <SheetHeader />
        <Suspense fallback={null}>
          <CountiesView
            counties={state.counties ?? outcome.counties}
            list={list}
            onList={setList}
          />
        </Suspense>
        <LeftOutLine />
        <CheckActions />
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
        <BusyBar />
        <CheckBanners />
        <CountyBar />
        <SheetHeader />
        <Suspense fallback={null}>
          <OtherStandard />
        </Suspense>
        <LeftOutLine />
        <CheckActions />
      </main>
    );
  }
  return (
    <main className={styles.page} aria-busy={state.busy !== undefined}>
      <BusyBar />
      <CheckBanners />
      <CountyBar />
      <SheetHeader />
      <CountyVerdict />
      {standard.schoolRule ? (
        <FindingsList
          key={`${state.county ?? ""} ${assessment.sheetName} ${assessment.level} ${assessment.standardId}`}
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
