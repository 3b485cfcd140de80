import { defineClass } from "../defineClass";

/** `context.workbook.protection`: the preview's workbooks never lock their structure. */
export const workbookProtectionClass = defineClass<unknown>({
  name: "WorkbookProtection",
  values: { Protected: { since: 7, get: () => false } },
});
