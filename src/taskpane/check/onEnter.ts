import type { KeyboardEvent } from "react";

/** A row that does on Enter or Space what it does on a click. */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  };
}
