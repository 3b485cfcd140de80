import { HostError } from "../host/HostError";
import { defineClass } from "../host/defineClass";
import type { PaneVisibility } from "./PaneVisibility";

/** `Office.addin.showAsTaskpane` and `hide` of the shared runtime. */
export const appRuntimeService = defineClass<PaneVisibility>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: { since: 1, run: (pane) => (pane.isVisible() ? "Visible" : "Background") },
    SetAppRuntimeState: {
      since: 1,
      run(pane, [state]) {
        if (state === "Visible") pane.show();
        else if (state === "Background") pane.hide();
        else
          throw new HostError("NotImplemented", `The host has no runtime state ${String(state)}`);
      },
    },
  },
});
