import { spawnSync } from "node:child_process";

/**
 * The software bill of materials by npm, CycloneDX, of what the add-in is built from and no tool of the developers.
 * From the lock file: what else lies in node_modules is no part of it.
 */
export function billOfMaterials(project: string): string {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    [
      "sbom",
      "--sbom-format=cyclonedx",
      "--sbom-type=application",
      "--omit=dev",
      "--package-lock-only",
    ],
    { cwd: project, encoding: "utf8", shell: process.platform === "win32", maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(stderr);
  const bill = JSON.parse(stdout) as { metadata: { component: { name: string; purl: string } } };
  // npm names a project after the folder that it happens to lie in.
  const { component } = bill.metadata;
  component.name = component.purl.replace(/^pkg:npm\/|@.*$/gu, "");
  return `${JSON.stringify(bill, null, 2)}\n`;
}
