import { spawnSync } from "node:child_process";
import { findOffice } from "../support/findOffice";

/**
 * One test lets LibreOffice compute the native formulas: the one that is installed, or on Debian and Ubuntu as root
 * the distribution's own package. Undefined where there is none: that test then says so and passes.
 */
export function ensureLibreOffice(): string | undefined {
  const found = findOffice();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === "linux" && isRoot && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("No LibreOffice here: installing Debian's libreoffice-calc (a few minutes) …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc"], {
      stdio: ["ignore", "ignore", "inherit"],
      env,
    });
  }
  return findOffice();
}
