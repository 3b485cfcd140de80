import type { KeyboardEvent, ReactNode } from "react";

/** One of a few choices, drawn by `children`; a single tab stop, arrow keys choose. */
export function Radios<Value extends string>(props: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly selected: Value;
  readonly onSelect: (value: Value) => void;
  readonly className?: string;
  readonly optionClassName: (value: Value) => string;
  readonly optionTitle?: (value: Value) => string;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const count = props.values.length;
    const next = (props.values.indexOf(props.selected) + step + count) % count;
    const value = props.values[next];
    if (value === undefined) return;
    props.onSelect(value);
    const option = event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")[next];
    option?.focus();
    option?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      className={props.className}
      onKeyDown={onKeyDown}
    >
      {props.values.map((value) => (
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === props.selected}
          tabIndex={value === props.selected ? 0 : -1}
          className={props.optionClassName(value)}
          title={props.optionTitle?.(value)}
          onClick={() => props.onSelect(value)}
        >
          {props.children(value)}
        </button>
      ))}
    </div>
  );
}
