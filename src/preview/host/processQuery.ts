import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import type { Action, ActionResult, RequestBody, ResponseBody } from "./Wire";
import { actionTypes } from "./actionTypes";
import { isHostObject } from "./isHostObject";
import { loadProperties } from "./loadProperties";
import { createPathResolver, resolveArguments, type PathRoots } from "./resolvePath";

/**
 * Runs the actions of one request in order and stops at the first failure; what was done
 * before it stays done, as in Excel.
 * @param settled waits until the formulas are computed: Excel reads no stale value
 * @param log receives the name of each action
 */
export async function processQuery(
  body: RequestBody,
  roots: PathRoots,
  settled: () => Promise<void>,
  log: (action: string) => void,
): Promise<ResponseBody> {
  const resolve = createPathResolver(body.ObjectPaths, roots);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    let location = "";
    try {
      if (action.ActionType === actionTypes.query) await settled();
      if (action.ActionType !== actionTypes.trace) {
        location = locationOf(action, body, null);
        const object = resolve(action.ObjectPathId);
        location = locationOf(action, body, object);
        log(
          action.ActionType === actionTypes.query
            ? `query ${location} ${(action.QueryInfo?.Select ?? []).join()}`
            : location,
        );
        const value = run(action, object, resolve);
        results.push({ ActionId: action.Id, Value: value === undefined ? null : await value });
      } else results.push({ ActionId: action.Id, Value: null });
    } catch (error) {
      return {
        Results: results,
        Error: { ...described(error), ActionIndex: index, Location: location },
      };
    }
  }
  return { Results: results };
}

function run(
  action: Action,
  object: HostObject | null,
  resolve: (pathId: number) => HostObject | null,
): unknown {
  const args = resolveArguments(
    action.ArgumentInfo?.Arguments,
    action.ArgumentInfo?.ReferencedObjectPathIds,
    resolve,
  );
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && object.identity();
    case actionTypes.query:
      return object && loadProperties(object, action.QueryInfo);
    case actionTypes.method: {
      if (!object && action.Name === "_KeepReference") return null;
      const value = existing(object, action.Name).call(action.Name, args);
      return isHostObject(value) ? value.identity() : value;
    }
    case actionTypes.setProperty:
      return existing(object, action.Name).write(action.Name, args[0]);
    default:
      throw new HostError(
        "NotImplemented",
        `The host does not know action type ${action.ActionType} (${action.Name})`,
      );
  }
}

function existing(object: HostObject | null, name: string): HostObject {
  if (!object)
    throw new HostError("ItemNotFound", `${name} was used on an object that does not exist`);
  return object;
}

function locationOf(action: Action, body: RequestBody, object: HostObject | null): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const owner = object?.className ?? path?.Name ?? "";
  if (action.Name) return `${owner}.${action.Name}`;
  return object ? owner : (path?.Name ?? "");
}

function described(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { Code: "GeneralException", Message: `The host failed: ${message}` };
}
