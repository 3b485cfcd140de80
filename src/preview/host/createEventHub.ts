import type { EventEntry, EventHub } from "./EventHub";

const eventCategory = 65_536;

/** A hub without registrations. */
export function createEventHub(): EventHub {
  const registered = new Map<string, number>();
  const listeners = new Set<(entries: EventEntry[]) => void>();
  const key = (type: number, targetId: string): string => `${type} ${targetId}`;
  let lastId = 0;
  const hub: EventHub = {
    enabled: true,
    register(type, targetId) {
      registered.set(key(type, targetId), (registered.get(key(type, targetId)) ?? 0) + 1);
    },
    unregister(type, targetId) {
      const left = (registered.get(key(type, targetId)) ?? 0) - 1;
      if (left > 0) registered.set(key(type, targetId), left);
      else registered.delete(key(type, targetId));
    },
    raise(type, targetIds, message) {
      if (!hub.enabled) return;
      const entries = targetIds
        .filter((targetId) => registered.has(key(type, targetId)))
        .map((targetId): EventEntry => {
          lastId += 1;
          return [eventCategory, type, targetId, JSON.stringify(message), String(lastId), false];
        });
      if (entries.length > 0) for (const listener of listeners) listener(entries);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return hub;
}
