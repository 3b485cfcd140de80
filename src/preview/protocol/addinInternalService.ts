import { defineClass } from "../host/defineClass";

/** Told by office.js when the ribbon actions can be called. */
export const addinInternalService = defineClass<null>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { since: 1, run: () => undefined } },
});
