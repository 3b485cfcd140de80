import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** The lines of a piece of code that lint refuses, as if it stood in a file of the project. */
function refusedLines(lines: readonly string[], file: string): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/eslint/bin/eslint.js"),
      ...["--stdin", "--stdin-filename", file, "--format", "json"],
    ],
    { cwd: root, input: `${lines.join("\n")}\n`, encoding: "utf8" },
  );
  const [result] = JSON.parse(stdout) as { messages: { line: number }[] }[];
  const numbers = new Set(result!.messages.map(({ line }) => line));
  return lines.filter((_line, index) => numbers.has(index + 1));
}

const markup = [
  'document.body.innerHTML = "x";',
  'document.body["outerHTML"] = "x";',
  'document.body.insertAdjacentHTML("beforeend", "x");',
  'document.write("x");',
];

test("lint refuses every way out of the add-in, and every text made markup or code", () => {
  const refused = [
    ...markup,
    'export const asked = <b dangerouslySetInnerHTML={{ __html: "x" }} />;',
    'export const props = { dangerouslySetInnerHTML: { __html: "x" } };',
    'void fetch("x");',
    'void window.fetch("x");',
    "new XMLHttpRequest();",
    'new WebSocket("wss://x");',
    'new EventSource("x");',
    'new Image().src = "x";',
    'navigator.sendBeacon("x", "y");',
    'window.open("https://x");',
    'eval("1");',
    'new Function("return 1")();',
    'setTimeout("alert()", 1);',
    'export const link = "javascript:alert()";',
    "export const load = (name: string): unknown => import(name);",
  ];
  expect(refusedLines(refused, "src/taskpane/parts/Probe.tsx")).toEqual(refused);
});

test("lint lets a text be a text, and code be fetched from the build", () => {
  const allowed = [
    'document.body.textContent = "x";',
    "export const shown = (name: string): unknown => <b>{name}</b>;",
    'export const load = (): unknown => import("./Banner");',
  ];
  expect(refusedLines(allowed, "src/taskpane/parts/Probe.tsx")).toEqual([]);
});

test("in the preview's page, too, no text becomes markup", () => {
  expect(refusedLines(markup, "src/preview/page/probe.ts")).toEqual(markup);
});
