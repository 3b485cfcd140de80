import { defineClass } from "../defineClass";
import { readSettings, writeSettings } from "../settingsStore";

/** One setting; its key is what identifies it. */
export const settingClass = defineClass<string>({
  name: "Setting",
  id: (key) => key,
  values: {
    Key: { since: 4, get: (key) => key },
    Value: {
      since: 4,
      get: (key, host) => readSettings(host)[key],
      set: (key, value, host) => writeSettings(host, { ...readSettings(host), [key]: value }),
    },
  },
  methods: {
    Delete: {
      since: 4,
      run(key, _args, host) {
        const settings = readSettings(host);
        delete settings[key];
        writeSettings(host, settings);
      },
    },
  },
});
