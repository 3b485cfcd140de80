import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { defineClass } from "../defineClass";
import { readSettings, writeSettings } from "../settingsStore";
import { settingClass } from "./settingClass";

/** `context.workbook.settings`. */
export const settingCollectionClass = defineClass<unknown>({
  name: "SettingCollection",
  methods: {
    Add: {
      since: 4,
      run(_self, [key, value], host) {
        writeSettings(host, { ...readSettings(host), [String(key)]: value });
        return settingClass(String(key), host);
      },
    },
    GetCount: { since: 4, run: (_self, _args, host) => Object.keys(readSettings(host)).length },
    GetItem: { since: 4, run: (_self, [key], host) => existing(String(key), host) },
    GetItemOrNullObject: {
      since: 4,
      run: (_self, [key], host) =>
        has(String(key), host) ? settingClass(String(key), host) : null,
    },
  },
  items: (_self, host) => Object.keys(readSettings(host)).map((key) => settingClass(key, host)),
  item: (_self, [key], host) => existing(String(key), host),
});

function has(key: string, host: HostContext): boolean {
  return Object.prototype.hasOwnProperty.call(readSettings(host), key);
}

function existing(key: string, host: HostContext): HostObject {
  if (!has(key, host)) throw new HostError("ItemNotFound", `There is no setting ${key}`);
  return settingClass(key, host);
}
