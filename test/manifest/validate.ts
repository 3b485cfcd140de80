/**
 * `npm run validate`: checks manifest.xml, and the manifest of the build where
 * there is one. One line per problem, with what to do.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectContext } from "./projectContext";
import { validateManifest } from "./validateManifest";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");

const problemsOf = (name: string, folder: string): string[] =>
  validateManifest(
    readFileSync(join(folder, "manifest.xml"), "utf8"),
    projectContext(root, folder),
  ).map(({ rule, advice }) => `${name} [${rule}] ${advice}`);

const hasBuild = existsSync(join(dist, "manifest.xml"));
const problems = [
  ...problemsOf("manifest.xml", root),
  ...(hasBuild ? problemsOf("dist/manifest.xml", dist) : []),
];

console.log(
  problems.length === 0
    ? `manifest.xml ${hasBuild ? "and dist/manifest.xml are" : "is"} in order.`
    : problems.join("\n"),
);
process.exitCode = problems.length === 0 ? 0 : 1;
