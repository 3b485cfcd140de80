/* `npm test`: every check of the project, one after the other; the last line counts them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./ensureBrowser";
import { ensureLibreOffice } from "./ensureLibreOffice";

const root = join(__dirname, "../..");
const results = join(root, "build/test-results.json");
let passed = 0;
let failed = 0;

function step(name: string, command: string, parameters: readonly string[]): void {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, parameters, {
    stdio: "inherit",
    cwd: root,
    env: process.env,
  });
  if (status === 0) passed++;
  else {
    failed++;
    console.log(`✗ ${name} failed`);
  }
}

function jest(): void {
  console.log("\n— unit, property, oracle, host and browser tests");
  mkdirSync(join(root, "build"), { recursive: true });
  rmSync(results, { force: true });
  // Most tests wait for the grid or the browser: two at a time take little longer than one.
  const { status } = spawnSync(
    "npx",
    ["jest", "--maxWorkers=2", "--json", `--outputFile=${results}`],
    {
      // Jest's report goes to stderr; its JSON on stdout is in the file.
      stdio: ["ignore", "ignore", "inherit"],
      cwd: root,
    },
  );
  try {
    const report = JSON.parse(readFileSync(results, "utf8")) as Record<string, number>;
    passed += report.numPassedTests!;
    failed += report.numFailedTests! + report.numRuntimeErrorTestSuites!;
    if (report.numPassedTests === 0) failed++;
  } catch {
    failed++;
  }
  if (status !== 0 && failed === 0) failed++;
}

try {
  process.env.BALANCE_BROWSER = ensureBrowser();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const office = ensureLibreOffice();
if (office) process.env.BALANCE_OFFICE = office;
step("types", "npx", ["tsc", "--noEmit", "-p", "."]);
step("lint", "npm", ["run", "--silent", "lint"]);
step("build of the add-in", "npm", ["run", "--silent", "build"]);
step("build of the preview", "npm", ["run", "--silent", "build:preview"]);
step("manifest", "npm", ["run", "--silent", "validate"]);
jest();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
