import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { permissiveLicenses } from "../../release/make/permissiveLicenses";
import { readPackage } from "../../release/make/readPackage";
import { releaseFolder } from "../../release/make/releaseFolder";

const root = join(__dirname, "../..");
const dist = join(root, "dist");

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}
interface Lock {
  packages: Record<string, { version: string; integrity?: string; dev?: true; license?: string }>;
}
const read = (path: string): string => readFileSync(path, "utf8");
const lock = JSON.parse(read(join(root, "package-lock.json"))) as Lock;

test("every dependency is one exact version, the one in the lock file, and npm checks each package's content", () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    read(join(root, "package.json")),
  ) as Manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u)]);
    expect(lock.packages[`node_modules/${name}`]!.version).toBe(version);
  }
  for (const version of Object.values(overrides)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  const unchecked = Object.entries(lock.packages)
    .filter(([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"))
    .map(([path]) => path);
  expect(unchecked).toEqual([]);
});

test("the notices name every package with code in the build, each in the lock file, not a tool but webpack's own", () => {
  const notices = read(join(dist, "THIRD-PARTY-NOTICES.txt"));
  const named = [...notices.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+\S*) \(([\w.-]+)\)$/gmu)];
  const names = named.map(([, name]) => name!);
  expect(names).toEqual(
    expect.arrayContaining(["react", "react-dom", "@fluentui/react-button", "hucre", "webpack"]),
  );
  for (const [, name, version, license] of named) {
    const locked = lock.packages[`node_modules/${name!}`]!;
    expect([name, locked.version]).toEqual([name, version]);
    expect(permissiveLicenses).toContain(license);
    if (name !== "webpack") expect([name, locked.dev]).toEqual([name, undefined]);
  }
  // What the minifier keeps of their headers is not all that their licences ask for.
  expect(notices).toContain("Permission is hereby granted, free of charge");
  expect(notices).toContain("Copyright (c) Meta Platforms, Inc. and affiliates.");
});

test("nothing that the add-in is built from has a licence that asks for more than its text", () => {
  const others = Object.entries(lock.packages)
    .filter(
      ([path, { dev, license }]) => path !== "" && !dev && !permissiveLicenses.includes(license!),
    )
    .map(([path, { license }]) => [path, license]);
  expect(others).toEqual([]);
});

test("a package under the GPL, or without a licence, is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "licence-"));
  try {
    for (const license of ["GPL-3.0", undefined, "SEE LICENSE IN LICENSE.md"]) {
      writeFileSync(
        join(folder, "package.json"),
        JSON.stringify({ name: "gnu", version: "1.0.0", license }),
      );
      expect(() => readPackage(folder)).toThrow("gnu may not ship");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a release holds the build, its papers and its bill of materials, and a check sum of every file", () => {
  const folder = join(root, "build", "release-test");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "left-over.txt"), "of an earlier release");
  releaseFolder(root, dist, folder);
  const sums = read(join(folder, "SHA256SUMS"))
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  ") as [string, string]);
  const names = sums.map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "SECURITY.md",
      "SECURITY.zh-CN.md",
      "THIRD-PARTY-NOTICES.txt",
      "dist/commands.js",
      "dist/functions.js",
      "dist/manifest.xml",
      "dist/taskpane.html",
      "sbom.cdx.json",
    ]),
  );
  expect(existsSync(join(folder, "left-over.txt"))).toBe(false);
  for (const [sum, name] of sums)
    expect([
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]).toEqual([name, sum]);

  const bill = JSON.parse(read(join(folder, "sbom.cdx.json"))) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string; version: string }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill.metadata.component.name).toBe("balance-excel-addin");
  // As many as the lock file has that are no tools of the developers'.
  const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);
  expect(bill.components).toHaveLength(needed.length);
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const notices = read(join(folder, "THIRD-PARTY-NOTICES.txt"));
  for (const [, name, version] of notices.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+\S*) \(/gmu))
    if (name !== "webpack") expect(listed).toContain(`${name!}@${version!}`);
  for (const tool of ["jest", "eslint", "hyperformula", "@univerjs/presets"])
    expect([...listed].filter((each) => each.startsWith(`${tool}@`))).toEqual([]);
}, 120_000);
