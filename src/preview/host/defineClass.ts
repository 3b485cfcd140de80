import type { ClassTable } from "./ClassTable";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";

/**
 * Makes a class of the host from its table. Every name that the table does not have, or that
 * the played Excel is too old for, fails with its name: silence would hide a missing piece.
 */
export function defineClass<S>(table: ClassTable<S>): (self: S, host: HostContext) => HostObject {
  const { values = {}, objects = {}, methods = {} } = table;

  function known<M extends { since: number }>(
    members: Readonly<Record<string, M>>,
    name: string,
    host: HostContext,
  ): M {
    const member = Object.prototype.hasOwnProperty.call(members, name) ? members[name] : undefined;
    if (!member) {
      throw new HostError("NotImplemented", `The host does not know ${table.name}.${name}`);
    }
    if (member.since > host.profile.excelApi) {
      const needs = `ExcelApi 1.${member.since}`;
      throw new HostError(
        "ApiNotFound",
        `${table.name}.${name} needs ${needs}, this Excel has 1.${host.profile.excelApi}`,
      );
    }
    return member;
  }

  return (self, host) => {
    let referenceId: string | undefined;
    const object: HostObject = {
      className: table.name,
      read(property) {
        if (property in objects) return known(objects, property, host).object(self, host);
        return known(values, property, host).get(self, host);
      },
      write(property, value) {
        const member = known(values, property, host);
        if (!member.set) {
          throw new HostError("NotImplemented", `The host cannot set ${table.name}.${property}`);
        }
        member.set(self, value, host);
      },
      call(method, args) {
        if (method === "_KeepReference") return undefined;
        return known(methods, method, host).run(self, args, host);
      },
      item(args) {
        if (!table.item)
          throw new HostError("NotImplemented", `The host cannot index ${table.name}`);
        return table.item(self, args, host);
      },
      items: () => table.items?.(self, host) ?? null,
      scalarProperties: () =>
        Object.keys(values).filter((name) => (values[name]?.since ?? 0) <= host.profile.excelApi),
      identity() {
        if (table.keptByReference) return { _ReferenceId: (referenceId ??= host.keep(object)) };
        return table.id ? { _Id: table.id(self, host) } : {};
      },
      kindOf(property) {
        if (property in objects) return "object";
        known(values, property, host);
        return "value";
      },
    };
    return object;
  };
}
