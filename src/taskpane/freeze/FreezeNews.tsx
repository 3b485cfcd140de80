import type { ReactNode } from "react";
import type { FreezeProblem, FreezeState } from "../../actions/freeze/FreezeState";
import type { FreezeWords } from "../../i18n/pane/FreezeWords";
import type { PaneWords } from "../../i18n/pane/PaneWords";
import { Banner } from "../parts/Banner";
import { usePane } from "../usePane";

/** What was done, what went wrong, what can be put back. */
export function FreezeNews(props: {
  readonly state: FreezeState;
  readonly words: FreezeWords;
}): ReactNode {
  const { words } = props;
  const { words: pane } = usePane();
  const { done, problem, cancelled, frozen, busy, preview } = props.state;
  const said = problem && sayProblem(problem, words, pane);
  return (
    <>
      {done && <Banner tone="done" text={words.done(done)} />}
      {cancelled && <Banner tone="info" text={words.cancelled} />}
      {said && <Banner tone="problem" title={said.title} text={said.body} />}
      {!busy && !problem && preview && preview.protectedSheets.length > 0 && (
        <Banner tone="problem" text={words.protectedSheets(preview.protectedSheets)} />
      )}
      {!busy && frozen > 0 && <Banner tone="info" text={words.frozen(frozen)} />}
    </>
  );
}

function sayProblem(
  problem: FreezeProblem,
  words: FreezeWords,
  pane: PaneWords,
): { readonly title: string; readonly body: string } {
  switch (problem.code) {
    case "changed":
    case "tooMany":
    case "notTaken":
    case "brokenOff":
    case "unreadable":
      return words.problem(problem.code);
    default:
      return pane.problem(problem);
  }
}
