import { defineClass } from "../defineClass";

/** `context.runtime`. */
export const runtimeClass = defineClass<unknown>({
  name: "Runtime",
  values: {
    EnableEvents: {
      since: 8,
      get: (_self, { events }) => events.enabled,
      set(_self, value, { events }) {
        events.enabled = value === true;
      },
    },
  },
});
