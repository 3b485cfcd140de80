/* `npm run release`: builds the add-in, for ADDIN_URL and OFFICE_JS_URL as `npm run build`, and puts it together with its
   papers in build/release. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { releaseFolder } from "./releaseFolder";

const project = join(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
  version: string;
};
const { status } = spawnSync("npm", ["run", "--silent", "build"], {
  cwd: project,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(status ?? 1);
const folder = join(project, "build", "release", `balance-${version}`);
releaseFolder(project, join(project, "dist"), folder);
console.log(folder);
