import type { ReactNode } from "react";
import { Banner } from "../parts/Banner";
import { usePane } from "../usePane";

/** What must be said before the result: a problem, old figures, cleared flags, flags of a lesser kind. */
export function CheckBanners(): ReactNode {
  const { state, assessment, words, actions } = usePane();
  const problem =
    state.problem ?? (state.outcome?.kind === "problem" ? state.outcome.problem : undefined);
  const flags =
    state.outcome?.kind === "checked" && state.outcome.sheetName === assessment?.sheetName
      ? state.outcome.flags
      : "live";
  const showsResult = assessment !== undefined && state.outcome?.kind !== "notRecognised";
  return (
    <>
      {problem && (
        <Banner
          tone="problem"
          title={words.problem(problem).title}
          text={words.problem(problem).body}
        />
      )}
      {state.cleared && (
        <Banner
          tone="done"
          text={words.banner.cleared(state.cleared.sheetName, state.cleared.any)}
        />
      )}
      {state.stale && showsResult && !state.busy && (
        <Banner
          tone="attention"
          text={words.banner.stale}
          action={{ label: words.actions.checkAgain, onClick: () => void actions.checkSheet() }}
        />
      )}
      {!state.cleared && assessment && flags === "static" && (
        <Banner tone="info" text={words.banner.staticFlags} />
      )}
      {!state.cleared && assessment && flags === "none" && (
        <Banner tone="attention" text={words.banner.noFlags} />
      )}
    </>
  );
}
