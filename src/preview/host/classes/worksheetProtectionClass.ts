import { defineClass } from "../defineClass";
import { HostError } from "../HostError";
import { isProtected } from "../model/isProtected";
import type { HostContext } from "../HostContext";

/** A sheet's protection. A password is not asked for: the preview guards nothing. */
export const worksheetProtectionClass = defineClass<string>({
  name: "WorksheetProtection",
  values: { Protected: { since: 2, get: (sheetId, { model }) => isProtected(model, sheetId) } },
  methods: {
    Protect: {
      since: 2,
      run(sheetId, _args, host) {
        if (isProtected(host.model, sheetId)) {
          throw new HostError("AccessDenied", "The sheet is protected already");
        }
        setProtected(sheetId, true, host);
      },
    },
    Unprotect: { since: 2, run: (sheetId, _args, host) => setProtected(sheetId, false, host) },
  },
});

function setProtected(sheetId: string, value: boolean, { model }: HostContext): void {
  const custom: Record<string, unknown> = { ...model.sheet(sheetId).getCustomMetadata() };
  if (value) custom["protection"] = { sheet: true };
  else delete custom["protection"];
  const sheet = model.facade().getSheetBySheetId(sheetId);
  sheet?.setCustomMetadata(Object.keys(custom).length > 0 ? custom : undefined);
}
