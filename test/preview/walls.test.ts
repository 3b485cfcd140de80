import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const source = resolve(__dirname, "../../src");
const preview = join(source, "preview");

const files = (readdirSync(preview, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(preview, name));

/** Imports that stay at run time: `import type` is allowed to look outside. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g,
    ),
  ];
  return found.map(([, from, dynamic, plain]) => from ?? dynamic ?? plain ?? "");
}

/** How bytes become cells is the same for both; everything else the preview learns through office.js. */
const shared = join(source, "files");

test("the preview takes nothing but types and the reading of files from the other rooms", () => {
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith("."))
      .map((path) => resolve(dirname(file), path))
      .filter((path) => !path.startsWith(preview + sep) && !path.startsWith(shared + sep))
      .map((path) => `${relative(source, file)} -> ${relative(source, path)}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(strays).toEqual([]);
});

test("the host's model stands without a browser: no page, no user interface of the grid", () => {
  const strays = files
    .filter((file) => /[\\/](host|customFunctions)[\\/]/.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => /preset-|-ui$|\/page\//.test(path))
        .map((path) => `${file} -> ${path}`),
    );
  expect(strays).toEqual([]);
});
