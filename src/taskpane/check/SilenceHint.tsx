import { useEffect, useState, type ReactNode } from "react";
import { usePane } from "../usePane";

/** After so long without news Excel is most likely waiting for the user. */
const SILENCE_MS = 10_000;

/** What may keep Excel from answering, once it has been silent for a while. */
export function SilenceHint(): ReactNode {
  const { state, words } = usePane();
  const { busy, progress } = state;
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    setSilent(false);
    if (!busy) return undefined;
    const timer = setTimeout(() => setSilent(true), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [busy, progress]);
  return isSilent ? <span role="status">{words.busy.silence}</span> : null;
}
