import { lazy, Suspense, type ReactNode } from "react";
import { StandardButton } from "./StandardButton";

const StandardMenu = lazy(async () => ({ default: (await import("./StandardMenu")).StandardMenu }));

/** Names the standard at once, and lets it be changed as soon as the menu is there. */
export function StandardChooser(): ReactNode {
  return (
    <Suspense fallback={<StandardButton />}>
      <StandardMenu />
    </Suspense>
  );
}
