import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials } from "./billOfMaterials";
import { NOTICES } from "./notices";
import { sha256Sums } from "./sha256Sums";

/** What of the project itself goes with the build. */
const PAPERS = ["LICENSE", "CHANGELOG.md", "SECURITY.md", "SECURITY.zh-CN.md"] as const;

/**
 * Puts a release together: the built add-in under dist/, its papers, its bill of materials, and a check sum of every
 * file.
 *
 * @param folder is emptied first
 */
export function releaseFolder(project: string, dist: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, "dist"), { recursive: true });
  cpSync(join(dist, NOTICES), join(folder, NOTICES));
  for (const paper of PAPERS) cpSync(join(project, paper), join(folder, paper));
  writeFileSync(join(folder, "sbom.cdx.json"), billOfMaterials(project));
  writeFileSync(join(folder, "SHA256SUMS"), sha256Sums(folder));
}
