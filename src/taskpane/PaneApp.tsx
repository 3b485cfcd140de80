import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import { paneTexts } from "../i18n/pane/paneTexts";
import { standards } from "../standards/standards";
import type { Standard } from "../standards/Standard";
import { CheckPage } from "./check/CheckPage";
import { ErrorNews } from "./errors/ErrorNews";
import { PageTabs, type TabPage } from "./parts/PageTabs";
import { PaneContext, type Pane } from "./PaneContext";
import type { PaneOptions } from "./PaneOptions";
import { paneTheme } from "./theme/paneTheme";
import { usePagesOver } from "./usePagesOver";

const loadCoefficientsPage = () => import("./coefficients/CoefficientsPage");
const CoefficientsPage = lazy(loadCoefficientsPage);
// What lies over the tabs loads when somebody opens it.
const FunctionsPage = lazy(() => import("./functions/FunctionsPage"));
const DetailsPage = lazy(() => import("./details/DetailsPage"));
const HelpPage = lazy(() => import("./help/HelpPage"));
const SourcesPage = lazy(() => import("./sources/SourcesPage"));
const CollectPage = lazy(() => import("./collect/CollectPage"));
const FreezePage = lazy(() => import("./freeze/FreezePage"));
const MappingPage = lazy(() => import("./mapping/MappingPage"));
const SplitsPage = lazy(() => import("./splits/SplitsPage"));

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "280px",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground1,
    "& *": { boxSizing: "border-box" },
    // A very low pane scrolls as a whole, so that the list is never squeezed away.
    "@media (max-height: 560px)": { overflowY: "auto" },
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0.01ms", transitionDuration: "0.01ms" },
    },
  },
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-height: 560px)": { minHeight: "520px" },
  },
  hidden: { display: "none" },
});

/** The task pane: two tabs, and the pages that lie over them. */
export function PaneApp({
  actions,
  askedPage,
  collect,
  errors,
  freeze,
  locale,
  dark,
  version,
}: PaneOptions): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(actions.subscribe, actions.state, actions.state);
  const [tab, setTab] = useState<TabPage>("check");
  const { top, open, close, closeAll } = usePagesOver();
  // The other tab is there before somebody can turn to it; where it does not load now, it is tried again then.
  useEffect(() => void loadCoefficientsPage().catch(() => undefined), []);
  const staying = useRef(false);
  const words = paneTexts(locale);
  const standard = standardOf(state.standardId);
  const assessment =
    state.assessments.find((each) => each.level === state.level) ?? state.assessments[0];
  const pane = useMemo<Pane>(
    () => ({
      actions,
      collect,
      errors,
      freeze,
      state,
      locale,
      words,
      version,
      standard,
      assessment,
      open,
      stay: async (action) => {
        staying.current = true;
        try {
          await action();
        } finally {
          staying.current = false;
        }
      },
    }),
    [actions, collect, errors, freeze, state, locale, words, version, standard, assessment, open],
  );
  // The sheet that is active now may have nothing that these pages could show.
  const needsResult = top?.page === "details" || top?.page === "splits";
  const over =
    needsResult && !assessment && state.outcome?.kind !== "counties" ? undefined : top?.page;
  // A check begun from the ribbon shows what came of it, whatever page was open.
  const wasBusy = useRef(state.busy);
  useEffect(() => {
    const hasEnded = wasBusy.current === "check" && !state.busy;
    wasBusy.current = state.busy;
    if (state.busy === "check" && !staying.current) closeAll();
    else if (hasEnded && (state.problem || state.outcome?.kind !== "checked")) setTab("check");
  }, [state, closeAll]);

  const asked = useSyncExternalStore(askedPage.subscribe, askedPage.get, askedPage.get);
  useEffect(() => {
    if (!asked) return;
    askedPage.taken();
    closeAll();
    open(asked);
  }, [asked, askedPage, closeAll, open]);

  return (
    <FluentProvider theme={paneTheme(dark)} lang={locale}>
      <div className={styles.root}>
        <PaneContext.Provider value={pane}>
          <ErrorNews />
          <div className={over ? styles.hidden : styles.page}>
            <PageTabs page={tab} onPage={setTab} />
            <Suspense fallback={null}>
              {tab === "check" ? <CheckPage /> : <CoefficientsPage />}
            </Suspense>
          </div>
          {over && (
            <div className={styles.page}>
              <Suspense fallback={null}>
                {over === "help" && <HelpPage onBack={close} />}
                {over === "sources" && <SourcesPage onBack={close} />}
                {over === "details" && <DetailsPage onBack={close} />}
                {over === "functions" && <FunctionsPage onBack={close} />}
                {over === "collect" && <CollectPage onBack={close} />}
                {over === "freeze" && <FreezePage onBack={close} />}
                {over === "mapping" && <MappingPage onBack={close} />}
                {over === "splits" && <SplitsPage onBack={close} row={top?.row} />}
              </Suspense>
            </div>
          )}
        </PaneContext.Provider>
      </div>
    </FluentProvider>
  );
}

function standardOf(id: string): Standard {
  const standard = standards.find((each) => each.id === id) ?? standards[0];
  if (!standard) throw new Error("no standard is built in");
  return standard;
}
