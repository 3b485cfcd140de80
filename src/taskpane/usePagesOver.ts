import { useCallback, useState } from "react";
import type { SubPage } from "./PaneContext";

interface PageOver {
  readonly page: SubPage;
  readonly row: number | undefined;
  /** What had the focus when it was opened. */
  readonly opener: Element | null;
}

/** The pages that lie over the tabs, one over the other: closing one shows the one below and gives the focus back. */
export function usePagesOver(): {
  readonly top: PageOver | undefined;
  readonly open: (page: SubPage, row?: number) => void;
  readonly close: () => void;
  readonly closeAll: () => void;
} {
  const [pages, setPages] = useState<readonly PageOver[]>([]);
  const open = useCallback((page: SubPage, row?: number) => {
    setPages((before) => [...before, { page, row, opener: document.activeElement }]);
  }, []);
  const closeAll = useCallback(() => setPages([]), []);
  const top = pages.at(-1);
  return {
    top,
    open,
    closeAll,
    close: () => {
      setPages(pages.slice(0, -1));
      // What lies below is drawn again only after this page has gone.
      requestAnimationFrame(() => {
        if (top?.opener instanceof HTMLElement) top.opener.focus();
      });
    },
  };
}
