import { useCallback } from "react";

/** Marks a sideways scroller with `data-fade` "start", "end" or both, wherever more lies beyond its edge. */
export function useFadedEdges(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const mark = (): void => {
      const end = element.scrollLeft + element.clientWidth < element.scrollWidth - 1;
      element.dataset["fade"] = [element.scrollLeft > 1 && "start", end && "end"]
        .filter(Boolean)
        .join(" ");
    };
    const sizes = new ResizeObserver(mark);
    sizes.observe(element);
    if (element.firstElementChild) sizes.observe(element.firstElementChild);
    element.addEventListener("scroll", mark, { passive: true });
    mark();
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", mark);
    };
  }, []);
}
