import { useContext } from "react";
import { PaneContext, type Pane } from "./PaneContext";

/** What the pane shows and can ask for. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of the pane");
  return pane;
}
