import { spawnSync } from "node:child_process";
import { findBrowser } from "../support/findBrowser";

/**
 * The browser tests need a Chromium: the one that is installed, or on Debian and Ubuntu as root the distribution's
 * own package. Nothing is downloaded from elsewhere.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === "linux" && isRoot && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("No Chrome, Edge or Chromium here: installing Debian's chromium (a few minutes) …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
    spawnSync(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
      {
        stdio: ["ignore", "ignore", "inherit"],
        env,
      },
    );
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No browser for the tests: install Google Chrome, Microsoft Edge or Chromium (Debian: apt-get install chromium), or name one in BALANCE_BROWSER.",
  );
}
