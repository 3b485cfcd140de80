import { lazy, Suspense, useSyncExternalStore, type ReactNode } from "react";
import { usePane } from "../usePane";
import { loadErrorPages } from "./loadErrorPages";

const UnexpectedErrorBar = lazy(() =>
  loadErrorPages().then((pages) => ({ default: pages.UnexpectedErrorBar })),
);

/** Above everything, while an error that nobody foresaw is known: that there is one. */
export function ErrorNews(): ReactNode {
  const { errors } = usePane();
  const noted = useSyncExternalStore(errors.subscribe, errors.current, errors.current);
  if (!noted) return null;
  return (
    <Suspense fallback={null}>
      <UnexpectedErrorBar noted={noted} />
    </Suspense>
  );
}
