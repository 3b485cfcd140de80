import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { textsOf } from "../../src/i18n/functions/textsOf";

/** What a docstring gives as an example: an expression and its value. */
const EXAMPLE = /@example (?<expression>.+) \/\/ (?<value>.+)$/gmu;

/** The rooms that need neither Excel nor a browser. */
const ROOMS = ["measures", "sheet", "assessment", "functions"];
const source = join(__dirname, "../../src");
const examples = ROOMS.flatMap((room) =>
  filesIn(join(source, room)).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(EXAMPLE)].map(({ groups }) => ({
      file: relative(source, file),
      expression: groups!["expression"]!,
      value: groups!["value"]!,
    })),
  ),
);

/** Everything that the rooms export, and the words in which functions answer. */
function namesInScope(): Record<string, unknown> {
  const files = ROOMS.flatMap((room) => filesIn(join(source, room))).filter(
    (file) => !file.endsWith("register.ts"),
  );
  return Object.assign(
    { texts: textsOf("zh-CN") },
    ...files.map((file) => jest.requireActual<object>(file)),
  ) as Record<string, unknown>;
}

const scope = namesInScope();

function valueOf(expression: string): unknown {
  const value: unknown = new Function(...Object.keys(scope), `return (${expression});`)(
    ...Object.values(scope),
  );
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

test.each(examples)("$file: $expression is $value", ({ expression, value }) => {
  expect(valueOf(expression)).toEqual(valueOf(value));
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}
