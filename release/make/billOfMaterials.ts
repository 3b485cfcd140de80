import { spawnSync } from "node:child_process";

interface Component {
  "bom-ref": string;
  name: string;
  purl: string;
  properties?: readonly { readonly name: string }[];
}
interface Bill {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * The software bill of materials by npm, CycloneDX, of what the add-in is built from and no tool of the developers.
 * From the lock file: what else lies in node_modules is no part of it.
 */
export function billOfMaterials(project: string): string {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"],
    { cwd: project, encoding: "utf8", shell: process.platform === "win32", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(stderr);
  const bill = JSON.parse(stdout) as Bill;
  // npm names a project after the folder that it happens to lie in.
  const { component } = bill.metadata;
  component.name = component.purl.replace(/^pkg:npm\/|@.*$/gu, "");
  // Its own --omit=dev leaves out packages that a tool needs as well.
  bill.components = bill.components.filter((each) => !isForDevelopers(each));
  const kept = new Set([component, ...bill.components].map((each) => each["bom-ref"]));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((each) => kept.has(each)),
    }));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const isForDevelopers = ({ properties = [] }: Component): boolean =>
  properties.some(({ name }) => name === "cdx:npm:package:development");
