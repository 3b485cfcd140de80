import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { functionMetadata } from "../../src/functions/functionMetadata";

const root = join(__dirname, "../..");
const dist = join(root, "dist");
const hosted = join(root, "build/addin");

/** `npm test` builds both before jest runs. */
function read(folder: string, name: string): Buffer {
  if (!existsSync(join(folder, name)))
    throw new Error(`${name} is not built: run npm run build && npm run build:preview`);
  return readFileSync(join(folder, name));
}

const gzipped = (name: string): number => gzipSync(read(dist, name)).length;

test("functions.js registers every function of both metadata files with nothing but CustomFunctions and plain JavaScript", () => {
  const associated: string[] = [];
  const context = createContext({
    CustomFunctions: { associate: (id: string) => associated.push(id) },
  });
  runInContext(read(dist, "functions.js").toString(), context);
  for (const file of ["functions.json", "functions.en-US.json"]) {
    const metadata = JSON.parse(read(dist, file).toString()) as { functions: { id: string }[] };
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...associated].sort());
    expect(Object.keys(metadata).filter((key) => key.startsWith("allow"))).toEqual([]);
  }
});

test("both metadata files say what the catalogue says", () => {
  for (const [file, locale] of [
    ["functions.json", "zh-CN"],
    ["functions.en-US.json", "en"],
  ] as const)
    expect(JSON.parse(read(dist, file).toString())).toEqual(functionMetadata(locale));
});

test("functions.js is at most 25 kB gzip", () => {
  expect(gzipped("functions.js")).toBeLessThanOrEqual(25_000);
});

test("what loads before the pane is small and holds no React", () => {
  expect(read(dist, "commands.js").toString()).not.toContain("react");
  expect(gzipped("commands.js")).toBeLessThanOrEqual(12_000);
});

test("the pane's first code is at most 170 kB gzip", () => {
  const commands = read(dist, "commands.js").toString();
  // Of the groups of chunks that it fetches, the pane's is the one that goes on to mount it.
  const groups = [...commands.matchAll(/Promise\.all\(\[([^\]]+)\]\)/gu)].map((group) =>
    [...group[1]!.matchAll(/\.e\((\d+)\)/gu)].map((match) => match[1]!),
  );
  const ids = groups.find((group) => commands.includes(`${group.at(-1)!}:"taskpane"`))!;
  expect(ids).toBeDefined();
  const names = readdirSync(dist).filter((name) => /\.[0-9a-f]{8}\.js$/u.test(name));
  const wanted = ids.map(
    (id) =>
      names.find((name) => name.startsWith(`${id}.`)) ??
      names.find((name) => name.startsWith("taskpane."))!,
  );
  expect(new Set(wanted).size).toBe(ids.length);
  expect(wanted.reduce((sum, name) => sum + gzipped(name), 0)).toBeLessThanOrEqual(170_000);
});

test("the preview hosts the same files as dist, but for the address of office.js", () => {
  const files = allFiles(dist);
  expect(allFiles(hosted)).toEqual(files);
  const different = files.filter((name) => !read(dist, name).equals(read(hosted, name)));
  expect(different).toEqual(["taskpane.html"]);
  const address = /<script src="?([^\s">]*office\.js)"?[^>]*><\/script>/u;
  const [ofDist, ofHosted] = [dist, hosted].map((folder) =>
    read(folder, "taskpane.html").toString(),
  );
  expect(address.exec(ofDist!)![1]).toBe(
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  );
  const others = (page: string): string =>
    page.replace(address, "").replace(/Content-Security-Policy"?\s+content="[^"]+"/u, "");
  expect(others(ofHosted!)).toBe(others(ofDist!));
});

test("a build for an address without https is refused", () => {
  const { status, stdout, stderr } = spawnSync(
    "node",
    ["-e", 'require("./webpack.config.js")({})'],
    {
      cwd: root,
      env: { ...process.env, ADDIN_URL: "http://balance.example.cn" },
      encoding: "utf8",
    },
  );
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain("ADDIN_URL must be an https address");
});

test("nothing of the preview and of Univer is in the add-in; the file reader is in code that only collecting loads", () => {
  const scripts = allFiles(dist).filter((file) => file.endsWith(".js"));
  const holding = (pattern: RegExp): string[] =>
    scripts.filter((name) => pattern.test(read(dist, name).toString()));
  expect(holding(/univer(?!sit)/iu)).toEqual([]);
  const reader = holding(/HucreError/u);
  expect(reader).toHaveLength(1);
  expect(reader[0]).toMatch(/^\d+\.[0-9a-f]{8}\.js$/u);
});

function allFiles(folder: string, base = folder): string[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? allFiles(path, base) : [relative(base, path)];
    })
    .sort();
}
