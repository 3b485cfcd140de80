import type { ReactNode } from "react";
import { Banner } from "../parts/Banner";
import { usePane } from "../usePane";

/** What must be said before the result: a problem, old figures, cleared flags, flags of a lesser kind. */
export function CheckBanners(): ReactNode {
  const { state, assessment, words, actions } = usePane();
  const problem =
    state.problem ?? (state.outcome?.kind === "problem" ? state.outcome.problem : undefined);
  const { outcome } = state;
  const showsResult =
    outcome?.kind === "counties" || (assessment !== undefined && outcome?.kind !== "notRecognised");
  const flags =
    outcome?.kind === "counties" ||
    (outcome?.kind === "checked" && outcome.sheetName === assessment?.sheetName)
      ? outcome.flags
      : "live";
  const recalculationDue =
    (outcome?.kind === "counties" || outcome?.kind === "checked") && outcome.recalculationDue;
  const choicesUnreadable =
    outcome !== undefined && "choicesUnreadable" in outcome && outcome.choicesUnreadable;
  const settle = {
    label: words.brokenOff.settle,
    onClick: () => void actions.settleBrokenOff(),
  };
  return (
    <>
      {problem && (
        <Banner
          tone="problem"
          title={words.problem(problem).title}
          text={words.problem(problem).body}
          {...(problem.code === "interrupted" && { action: settle })}
        />
      )}
      {state.brokenOff && !state.busy && problem?.code !== "interrupted" && (
        <Banner
          tone="attention"
          title={words.brokenOff.title}
          text={words.brokenOff.body(state.brokenOff)}
          action={settle}
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
      {choicesUnreadable && <Banner tone="attention" text={words.banner.choicesUnreadable} />}
      {showsResult && recalculationDue && (
        <Banner tone="attention" text={words.banner.recalculationDue} />
      )}
      {!state.cleared && showsResult && flags === "static" && (
        <Banner tone="info" text={words.banner.staticFlags} />
      )}
      {!state.cleared && showsResult && flags === "none" && (
        <Banner tone="attention" text={words.banner.noFlags} />
      )}
      {!state.cleared && showsResult && flags === "tooMany" && (
        <Banner tone="info" text={words.banner.tooManyFlags} />
      )}
    </>
  );
}
