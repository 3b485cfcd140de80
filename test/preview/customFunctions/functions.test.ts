import { createFunctionRuntime } from "../../../src/preview/customFunctions/createFunctionRuntime";
import type { FunctionMetadata } from "../../../src/preview/customFunctions/FunctionMetadata";
import type { Flavour, Host } from "../../../src/preview/host/Host";
import { createHost } from "../../../src/preview/host/createHost";
import { createUniverInNode } from "../../support/createUniverInNode";

interface Call {
  id: number;
  functionId: string;
  parameters: unknown[];
  address: string;
  parameterAddresses: unknown;
}

const any = (name: string, dimensionality: "scalar" | "matrix", optional = false) => ({
  name,
  type: "any" as const,
  dimensionality,
  optional,
});

const metadata: FunctionMetadata = {
  functions: [
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [any("cells", "matrix"), any("one", "scalar", true), any("rest", "matrix", true)],
    },
    { id: "ONE", name: "ONE", parameters: [any("one", "scalar")] },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [any("cells", "matrix"), any("one", "scalar", true)],
      options: { requiresParameterAddresses: true },
    },
  ],
};

/** A host whose add-in answers each call by `reply`. */
function start(reply: (call: Call) => unknown[], flavour: Flavour = "desktop") {
  const { univerAPI, dispose } = createUniverInNode();
  const host = createHost({ univerAPI, flavour });
  const messages: Call[][] = [];
  const runtime = createFunctionRuntime(host, async (entries) => {
    const calls = entries.map((entry) => {
      const [id, functionId, parameters, address, , parameterAddresses] = JSON.parse(
        String(entry[3]),
      ) as unknown[];
      return { id, functionId, parameters, address, parameterAddresses } as Call;
    });
    messages.push(calls);
    setTimeout(() => runtime.finished(calls.map((call) => [call.id, ...reply(call)])), 5);
  });
  runtime.register(metadata, "BALANCE");
  const sheet = host.model.facade().getActiveSheet();
  started.push(dispose);
  return { host, runtime, messages, sheet };
}

/** The cell's own value, not the grid's rounded display. */
function valueOf(host: Host, row: number, column: number): unknown {
  return host.model.facade().getActiveSheet().getSheet().getCell(row, column)?.v;
}

const started: (() => void)[] = [];
afterEach(() => {
  for (const dispose of started.splice(0)) dispose();
});

async function call(
  formula: string,
  cells: (string | number | boolean)[][],
  reply = (): unknown[] => [true, 1],
  flavour: Flavour = "desktop",
) {
  const excel = start(reply, flavour);
  if (cells.length > 0)
    excel.sheet.getRange(0, 0, cells.length, cells[0]?.length ?? 1).setValues(cells);
  excel.sheet.getRange("F1").setValue({ f: formula });
  await excel.runtime.settled();
  return excel;
}

test("a blank cell arrives as 0 on the desktop, in a range and alone", async () => {
  const { messages } = await call("=BALANCE.ECHO(A1:B2,C1)", [
    [1, "text"],
    [2, 3],
  ]);
  expect(messages.flat()[0]?.parameters).toEqual([
    [
      [1, "text"],
      [2, 3],
    ],
    0,
    null,
  ]);
  const blanks = await call("=BALANCE.ECHO(A1:A3)", [[7]]);
  expect(blanks.messages.flat()[0]?.parameters).toEqual([[[7], [0], [0]], null, null]);
});

test("a blank cell arrives as null on the web", async () => {
  const { messages } = await call("=BALANCE.ECHO(A1:A3,C1)", [[7]], undefined, "web");
  expect(messages.flat()[0]?.parameters).toEqual([[[7], [null], [null]], null, null]);
});

test("text, booleans and an empty text of a formula arrive as what they are", async () => {
  const excel = start(() => [true, 1]);
  excel.sheet.getRange("A1").setValue("abc");
  excel.sheet.getRange("A2").setValue({ f: '=""' });
  excel.sheet.getRange("A3").setValue({ f: "=1=1" });
  excel.sheet.getRange("F1").setValue({ f: "=BALANCE.ECHO(A1:A3)" });
  await excel.runtime.settled();
  expect(excel.messages.flat().at(-1)?.parameters[0]).toEqual([["abc"], [""], [true]]);
});

test("an omitted argument is null, between others and at the end", async () => {
  const { messages } = await call("=BALANCE.ECHO(A1:A2,,A1:A2)", [[1], [2]]);
  expect(messages.flat()[0]?.parameters).toEqual([[[1], [2]], null, [[1], [2]]]);
});

test("an error in an argument becomes the result, and the add-in is not asked", async () => {
  const { host, messages } = await call("=BALANCE.ECHO(A1:A2)", [["=1/0"], [2]]);
  expect(valueOf(host, 0, 5)).toBe("#DIV/0!");
  expect(messages.flat()).toEqual([]);
});

test("the function's name may be typed in small letters", async () => {
  const { host } = await call("=balance.echo(A1)", [[1]], () => [true, 42]);
  expect(valueOf(host, 0, 5)).toBe(42);
});

test("rows of values spill, and null inside them shows as 0", async () => {
  const { host, runtime } = await call("=BALANCE.ECHO(A1)", [[1]], () => [
    true,
    [
      [1, null],
      ["a", false],
    ],
  ]);
  await runtime.settled();
  const seen = [0, 1].map((row) => [5, 6].map((column) => valueOf(host, row, column)));
  expect(seen).toEqual([
    [1, 0],
    ["a", 0],
  ]);
});

test.each([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
])("failure %i shows as %s and keeps its message", async (code, text) => {
  const { host, runtime, sheet } = await call("=BALANCE.ONE(A1)", [[1]], () => [
    false,
    "学生数为 0",
    code,
  ]);
  expect(valueOf(host, 0, 5)).toBe(text);
  expect(runtime.messageAt(sheet.getSheetId(), 0, 5)).toBe("学生数为 0");
});

test("all calls of one recalculation go out in one message", async () => {
  const excel = start((one) => [true, one.parameters[0]]);
  excel.sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
  excel.sheet
    .getRange("B1:B3")
    .setFormulas([["=BALANCE.ONE(A1)"], ["=BALANCE.ONE(A2)"], ["=BALANCE.ONE(A3)"]]);
  await excel.runtime.settled();
  expect(excel.messages.map((calls) => calls.map(({ parameters }) => parameters[0]))).toEqual([
    [1, 2, 3],
  ]);
  expect([0, 1, 2].map((row) => valueOf(excel.host, row, 1))).toEqual([1, 2, 3]);
});

test("a cell waits as #BUSY!, and what depends on it waits as well", async () => {
  const excel = start((one) => [true, Number(one.parameters[0]) * 10]);
  excel.sheet.getRange("A1:C1").setValues([[2, "", ""]]);
  excel.sheet.getRange("B1").setValue({ f: "=BALANCE.ONE(A1)" });
  excel.sheet.getRange("C1").setValue({ f: "=BALANCE.ONE(B1)" });
  await excel.host.settled();
  expect([valueOf(excel.host, 0, 1), valueOf(excel.host, 0, 2)]).toEqual(["#BUSY!", "#BUSY!"]);
  await excel.runtime.settled();
  expect([valueOf(excel.host, 0, 1), valueOf(excel.host, 0, 2)]).toEqual([20, 200]);
  expect(excel.messages.flat().map(({ parameters }) => parameters[0])).toEqual([2, 20]);
});

test("a changed precedent is sent again", async () => {
  const excel = await call("=BALANCE.ONE(A1)", [[1]]);
  excel.sheet.getRange("A1").setValue(5);
  await excel.runtime.settled();
  expect(excel.messages.flat().map(({ parameters }) => parameters[0])).toEqual([1, 5]);
});

test("addresses of arguments are sent where the function asks for them", async () => {
  const { messages } = await call("=BALANCE.WHERE(A1:A2,3)", [[1], [2]]);
  expect(messages.flat()[0]?.parameterAddresses).toEqual(["Sheet1!A1:A2", null]);
  expect(messages.flat()[0]?.address).toBe("Sheet1!F1");
});

test("a missing or a surplus argument is an error without a call", async () => {
  const { host, messages } = await call("=BALANCE.ONE()", []);
  expect(valueOf(host, 0, 5)).toBe("#VALUE!");
  expect(messages.flat()).toEqual([]);
});
