import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { defineClass } from "../defineClass";

/** A collection of a kind that the preview's workbook never holds, such as charts. */
export function emptyCollectionClass(
  name: string,
): (self: unknown, host: HostContext) => HostObject {
  return defineClass<unknown>({
    name,
    values: { Count: { since: 1, get: () => 0 } },
    methods: {
      GetCount: { since: 4, run: () => 0 },
      GetItemOrNullObject: { since: 4, run: () => null },
      GetItem: { since: 1, run: (_self, [key]) => missing(name, key) },
    },
    items: () => [],
    item: (_self, [key]) => missing(name, key),
  });
}

function missing(name: string, key: unknown): never {
  throw new HostError("ItemNotFound", `${name} has no ${String(key)}`);
}
