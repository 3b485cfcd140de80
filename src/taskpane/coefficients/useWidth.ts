import { useCallback, useState } from "react";

/** The element's width in CSS pixels as it changes; `first` until it is known. */
export function useWidth(
  first: number,
): readonly [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(first);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return [width, measure];
}
