import { spawn } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { startExcel } from "./startExcel";

const project = join(__dirname, "..", "..", "..");

/** `npm run excel`: builds, serves and sideloads; Ctrl+C takes the add-in out of Excel again. */
async function main(): Promise<void> {
  const started = await startExcel({
    platform: process.platform,
    certificateFolder: join(homedir(), ".office-addin-dev-certs"),
    dist: join(project, "dist"),
    run,
    say: (sentence) => console.log(sentence),
  });
  if (!started) {
    process.exitCode = 1;
    return;
  }
  process.once("SIGINT", () => void started.stop());
}

/** Runs a command while the server goes on answering. */
function run(command: string, parameters: readonly string[]): Promise<number> {
  // npm and npx are scripts on Windows, which only a shell can run.
  const shell = process.platform === "win32";
  const child = spawn(command, parameters, { cwd: project, stdio: "inherit", shell });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

void main();
