import { lazy, Suspense, useState, type ReactNode } from "react";
import { StandardButton } from "./StandardButton";

const StandardMenu = lazy(async () => ({ default: (await import("./StandardMenu")).StandardMenu }));

/** Names the standard at once; a click before the menu has come opens it as soon as it is there. */
export function StandardChooser(): ReactNode {
  const [wanted, setWanted] = useState(false);
  return (
    <Suspense fallback={<StandardButton onClick={() => setWanted(true)} />}>
      <StandardMenu opened={wanted} />
    </Suspense>
  );
}
