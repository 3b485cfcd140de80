import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import type { ObjectPath } from "./Wire";
import { pathTypes } from "./pathTypes";

/** Where the paths of one request begin. */
export interface PathRoots {
  workbook(): HostObject;
  /** Objects that office.js makes by name, such as the custom-function service. */
  service(name: string): HostObject;
  kept(referenceId: string): HostObject | undefined;
}

/**
 * Turns the object paths of one request into objects, each at most once: a method path that
 * adds a sheet must add one sheet however often it is used.
 */
export function createPathResolver(
  paths: Record<string, ObjectPath>,
  roots: PathRoots,
): (pathId: number) => HostObject | null {
  const resolved = new Map<number, HostObject | null>();

  function resolve(pathId: number): HostObject | null {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = paths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${pathId}`);
    const object = find(path);
    resolved.set(pathId, object);
    return object;
  }

  function find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return roots.workbook();
      case pathTypes.newObject:
        return roots.service(path.Name);
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference: {
        const kept = roots.kept(path.Name);
        if (!kept) throw new HostError("InvalidReference", `Nothing is kept as ${path.Name}`);
        return kept;
      }
      default:
        return findFromParent(path);
    }
  }

  function findFromParent(path: ObjectPath): HostObject | null {
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const args = resolveArguments(
      path.ArgumentInfo?.Arguments,
      path.ArgumentInfo?.ReferencedObjectPathIds,
      resolve,
    );
    if (path.ObjectPathType === pathTypes.indexer) return parent.item(args);
    const found =
      path.ObjectPathType === pathTypes.method
        ? parent.call(path.Name, args)
        : path.ObjectPathType === pathTypes.property
          ? parent.read(path.Name)
          : unknownKind(path);
    return found as HostObject | null;
  }

  return resolve;
}

function unknownKind(path: ObjectPath): never {
  throw new HostError(
    "NotImplemented",
    `The host does not know object path type ${path.ObjectPathType} (${path.Name})`,
  );
}

/** Replaces the ids of object paths among the arguments by the objects. */
export function resolveArguments(
  args: readonly unknown[] = [],
  pathIds: readonly unknown[] | undefined,
  resolve: (pathId: number) => HostObject | null,
): unknown[] {
  return args.map((argument, index) => {
    const pathId = pathIds?.[index];
    return typeof pathId === "number" && pathId > 0 ? resolve(pathId) : argument;
  });
}
