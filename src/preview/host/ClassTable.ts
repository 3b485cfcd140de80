import type { HostContext } from "./HostContext";
import type { HostObject } from "./HostObject";

/** One member of a class; `since` is the minor version of ExcelApi that brought it. */
export interface ValueProperty<S> {
  since: number;
  get(self: S, host: HostContext): unknown;
  set?(self: S, value: unknown, host: HostContext): void;
}

export interface ObjectProperty<S> {
  since: number;
  object(self: S, host: HostContext): HostObject;
}

export interface Method<S> {
  since: number;
  run(self: S, args: readonly unknown[], host: HostContext): unknown;
}

/** A class of the Excel object model as data: names are as on the wire, in PascalCase. */
export interface ClassTable<S> {
  name: string;
  values?: Readonly<Record<string, ValueProperty<S>>>;
  objects?: Readonly<Record<string, ObjectProperty<S>>>;
  methods?: Readonly<Record<string, Method<S>>>;
  item?(self: S, args: readonly unknown[], host: HostContext): HostObject;
  items?(self: S, host: HostContext): HostObject[];
  /** How the add-in finds the object again in a later request. */
  id?(self: S, host: HostContext): string;
  /** Kept by reference instead of by id, as Excel keeps ranges. */
  keptByReference?: boolean;
}
