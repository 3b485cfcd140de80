import fc from "fast-check";
import { factsOfError } from "../../../src/actions/errors/factsOfError";
import { unexpectedErrors } from "../../../src/actions/errors/unexpectedErrors";
import { Cancelled } from "../../../src/sheet/Cancelled";
import { excelSession } from "../../support/excelSession";
import type { ExcelInNode } from "../../support/officeInNode";

let excel: ExcelInNode | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
  unexpectedErrors.dismiss();
});

const withStack = (error: Error, stack: string): Error => Object.assign(error, { stack });

test("of a stack the report keeps our files and office.js's, by name, line and column", () => {
  const error = withStack(
    new TypeError("Cannot read properties of undefined (reading '实验小学')"),
    [
      "TypeError: Cannot read properties of undefined (reading '实验小学')",
      "    at check (https://balance.example.cn/县教育局/checking.aab6274a.js:1:2345)",
      "    at async https://balance.example.cn/commands.js:1:99",
      "    at Object.sync (https://appsforoffice.microsoft.com/lib/1/hosted/excel-win32-16.01.js:21:4)",
      "    at https://elsewhere.example.cn/secret.js:1:1",
      "    at eval (实验小学:1:1)",
    ].join("\n"),
  );
  expect(factsOfError(error)).toEqual({
    name: "TypeError",
    frames: ["checking.aab6274a.js:1:2345", "commands.js:1:99", "excel-win32-16.01.js:21:4"],
  });
});

test("the stacks of the Mac's browser are understood as well", () => {
  const error = withStack(
    new RangeError("812"),
    "check@https://balance.example.cn/checking.aab6274a.js:1:2345\nhttps://balance.example.cn/735.2f691949.js:2:7",
  );
  expect(factsOfError(error).frames).toEqual([
    "checking.aab6274a.js:1:2345",
    "735.2f691949.js:2:7",
  ]);
});

test("an error of Excel says its code and the member that failed, not its message", async () => {
  excel = excelSession({ 小学: [["实验小学"]] });
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("城关第二小学").getRange("A1").load("values");
    await context.sync();
  }).catch((reason: unknown) => reason);
  const facts = factsOfError(error);
  expect(facts).toMatchObject({ code: "ItemNotFound" });
  expect(JSON.stringify(facts)).not.toContain("城关");
});

test("whatever a cell holds and wherever an error carries it, no fact repeats it", () => {
  const cell = fc.oneof(
    fc.constantFrom("实验小学", "张校长", "812.5", "城关 at commands.js:1:2", "at x (1:2)"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  );
  const allowed =
    /^(?:functions|commands|taskpane|checking|collecting|files|errors|\d+)(?:\.[0-9a-f]{8})?\.js:\d+:\d+$/u;
  fc.assert(
    fc.property(cell, (text) => {
      const error = withStack(
        new Error(`Loading ${text}`),
        `Error: Loading ${text}\n    at f (https://x.example.cn/commands.js:1:2345)\n    at ${text} (https://x.example.cn/${text}/${text}:1:1)`,
      );
      Object.assign(error, {
        name: `${text}！`,
        code: `${text}！`,
        debugInfo: { errorLocation: `${text}！`, message: text, statement: text },
      });
      const { name, code, call, frames } = factsOfError(error);
      expect({ name, code, call }).toEqual({ name: "Error", code: undefined, call: undefined });
      for (const frame of frames) expect(frame).toMatch(allowed);
      expect(frames).toContain("commands.js:1:2345");
    }),
    { numRuns: 2000, seed: 20260105 },
  );
});

test("what was thrown without being an error has its kind as its name", () => {
  expect(factsOfError("实验小学")).toEqual({ name: "string", frames: [] });
  expect(factsOfError(undefined)).toEqual({ name: "undefined", frames: [] });
  expect(factsOfError({ 学校: "实验小学" })).toEqual({ name: "object", frames: [] });
});

test("a cancelled check, a protected sheet and a cell being edited are not unexpected; anything else is", () => {
  unexpectedErrors.note("check", new Cancelled());
  unexpectedErrors.note("check", Object.assign(new Error(), { code: "AccessDenied" }));
  unexpectedErrors.note(
    "check",
    Object.assign(new Error(), { code: "InvalidOperationInCellEditMode" }),
  );
  expect(unexpectedErrors.current()).toBeUndefined();
  const error = Object.assign(new Error(), { code: "GeneralException" });
  unexpectedErrors.note("check", error);
  expect(unexpectedErrors.current()).toMatchObject({ during: "check", error });
  unexpectedErrors.dismiss();
  expect(unexpectedErrors.current()).toBeUndefined();
});
