import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { defineClass } from "../defineClass";
import { definedNamesOf } from "../model/definedNames";
import { nameReading } from "../model/nameReading";
import { rangeClass } from "./rangeClass";

/** Finds one name: of the workbook, or of one sheet. */
export interface NameKey {
  sheetId: string | null;
  id: string;
}

/** One defined name. */
export const namedItemClass = defineClass<NameKey>({
  name: "NamedItem",
  id: (key, host) => nameOf(key, host).name,
  values: {
    Name: { since: 1, get: (key, host) => nameOf(key, host).name },
    Type: { since: 1, get: (key, host) => nameReading(host.model, nameOf(key, host)).type },
    Value: { since: 1, get: (key, host) => nameReading(host.model, nameOf(key, host)).value },
    Visible: { since: 1, get: (key, host) => nameOf(key, host).hidden !== true },
    Comment: { since: 4, get: (key, host) => nameOf(key, host).comment ?? "" },
    Scope: { since: 4, get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    Formula: {
      since: 7,
      get: (key, host) => `=${nameOf(key, host).formulaOrRefString.replace(/^=/, "")}`,
    },
  },
  methods: {
    GetRange: {
      since: 1,
      run(key, _args, host) {
        const range = rangeOf(key, host);
        if (!range) throw new HostError("InvalidReference", "The name is not a name of a range");
        return range;
      },
    },
    GetRangeOrNullObject: { since: 4, run: (key, _args, host) => rangeOf(key, host) },
    Delete: {
      since: 4,
      run: (key, _args, host) =>
        host.model.execute("formula.mutation.remove-defined-name", {
          unitId: host.model.workbook().getUnitId(),
          ...nameOf(key, host),
        }),
    },
  },
});

function nameOf({ sheetId, id }: NameKey, { model }: HostContext): IDefinedNamesServiceParam {
  const found = definedNamesOf(model, sheetId).find((name) => name.id === id);
  if (!found) throw new HostError("ItemNotFound", `There is no name ${id}`);
  return found;
}

function rangeOf(key: NameKey, host: HostContext): HostObject | null {
  const [area, ...more] = nameReading(host.model, nameOf(key, host)).areas;
  return area && more.length === 0 ? rangeClass(area, host) : null;
}
