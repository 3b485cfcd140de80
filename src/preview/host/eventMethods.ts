import type { Method } from "./ClassTable";
import { eventTypes } from "./eventTypes";

/** The target by which office.js knows the events of a whole workbook. */
export const workbookTarget = "Workbook";

type EventName =
  | "DataChanged"
  | "Activated"
  | "Deactivated"
  | "Added"
  | "SelectionChanged"
  | "Deleted"
  | "Calculated";

const typeOf: Record<EventName, number> = {
  DataChanged: eventTypes.changed,
  Activated: eventTypes.activated,
  Deactivated: eventTypes.deactivated,
  Added: eventTypes.added,
  SelectionChanged: eventTypes.selectionChanged,
  Deleted: eventTypes.deleted,
  Calculated: eventTypes.calculated,
};

/** The methods by which office.js turns events of a sheet or of all sheets on and off. */
export function eventMethods<S>(
  since: Partial<Record<EventName, number>>,
  target: (self: S) => string,
): Record<string, Method<S>> {
  const methods: Record<string, Method<S>> = {};
  for (const name of Object.keys(since) as EventName[]) {
    methods[`_Register${name}Event`] = {
      since: since[name] ?? 0,
      run: (self, _args, { events }) => events.register(typeOf[name], target(self)),
    };
    methods[`_Unregister${name}Event`] = {
      since: since[name] ?? 0,
      run: (self, _args, { events }) => events.unregister(typeOf[name], target(self)),
    };
  }
  return methods;
}
