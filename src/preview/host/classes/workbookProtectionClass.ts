import { HostError } from "../HostError";
import { defineClass } from "../defineClass";

/** `context.workbook.protection`: locks the structure; passwords are not kept. */
export const workbookProtectionClass = defineClass<unknown>({
  name: "WorkbookProtection",
  values: { Protected: { since: 7, get: (_self, { mood }) => mood.structureProtected } },
  methods: {
    Protect: {
      since: 7,
      run(_self, _args, { mood }) {
        if (mood.structureProtected)
          throw new HostError("AccessDenied", "The workbook is protected already");
        mood.structureProtected = true;
      },
    },
    Unprotect: {
      since: 7,
      run(_self, _args, { mood }) {
        mood.structureProtected = false;
      },
    },
  },
});
