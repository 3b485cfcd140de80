import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectContext } from "./projectContext";
import { validateManifest } from "./validateManifest";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");

describe("The manifest", () => {
  test("breaks no rule", () => {
    const xml = readFileSync(join(root, "manifest.xml"), "utf8");
    expect(validateManifest(xml, projectContext(root, root))).toEqual([]);
  });

  if (existsSync(join(dist, "manifest.xml"))) {
    test("of the build breaks no rule, and every file it names is there", () => {
      const xml = readFileSync(join(dist, "manifest.xml"), "utf8");
      expect(validateManifest(xml, projectContext(root, dist))).toEqual([]);
    });
  }
});
