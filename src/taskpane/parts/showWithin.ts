/**
 * Scrolls the list that an element stands in so that it is seen. Only that list: the browser's own way scrolls the page
 * around the pane as well, which is not ours.
 */
export function showWithin(element: Element, place: "start" | "center" | "nearest"): void {
  const box = listAround(element);
  if (!box) return;
  const top = element.getBoundingClientRect().top - box.getBoundingClientRect().top;
  const room = box.clientHeight - element.clientHeight;
  if (place === "start") box.scrollTop += top;
  else if (place === "center") box.scrollTop += top - room / 2;
  else if (top < 0) box.scrollTop += top;
  else if (top > room) box.scrollTop += top - room;
}

function listAround(element: Element): Element | undefined {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight)
      return box;
  return undefined;
}
