import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import type { QueryInfo } from "./Wire";

/** The answer to a load: the asked properties in PascalCase, collections as `_Items`. */
export function loadProperties(object: HostObject, query: QueryInfo = {}): Record<string, unknown> {
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  const items = object.items();
  if (items) {
    const ofItems = select
      .map((path) => path.replace(/^items\//i, ""))
      .filter((path) => !/^items$/i.test(path));
    const own = ofItems.filter((path) => isOwnValue(object, path));
    const end = query.Top === undefined ? items.length : (query.Skip ?? 0) + query.Top;
    const page = items.slice(query.Skip ?? 0, end);
    const wanted = ofItems.filter((path) => !own.includes(path));
    const result = readPaths(object, own);
    result["_Items"] = page.map((item) => ({
      ...item.identity(),
      ...readPaths(
        item,
        wanted.length > 0 || expand.length > 0 ? wanted.concat(expand) : item.scalarProperties(),
      ),
    }));
    return { ...object.identity(), ...result };
  }
  const paths =
    select.length + expand.length > 0 ? [...select, ...expand] : object.scalarProperties();
  return { ...object.identity(), ...readPaths(object, paths) };
}

function isOwnValue(collection: HostObject, path: string): boolean {
  return collection.scalarProperties().includes(pascal(path));
}

function readPaths(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const below = new Map<string, string[]>();
  for (const path of paths) {
    if (path === "$all") {
      for (const name of object.scalarProperties()) result[name] = object.read(name);
      continue;
    }
    const [first = "", ...rest] = path.split("/");
    const name = pascal(first);
    if (rest.length === 0 && object.kindOf(name) === "value") result[name] = object.read(name);
    else
      below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [name, subPaths] of below) {
    if (object.kindOf(name) !== "object") {
      throw new HostError("InvalidArgument", `${object.className}.${name} has no members`);
    }
    const child = object.read(name) as HostObject | null;
    result[name] = child && loadProperties(child, { Select: subPaths });
  }
  return result;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
