import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const schema = join(root, "..", "shared", "schemas", "OfficeAppManifestV1_1.xsd");
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

/**
 * Microsoft's schemas are not part of the project. Where they lie beside it,
 * and xmllint is installed, they are asked too.
 */
describe("Microsoft's schema, where it is at hand,", () => {
  const manifests = ["manifest.xml", join("dist", "manifest.xml")].filter((file) =>
    existsSync(join(root, file)),
  );

  test("accepts the manifest", () => {
    if (!existsSync(schema) || !hasXmllint) {
      process.stdout.write(
        `The manifest was not held against Microsoft's schema: ${hasXmllint ? "the schema" : "xmllint"} is absent.\n`,
      );
      return;
    }
    for (const file of manifests) {
      const { status, stderr } = spawnSync(
        "xmllint",
        ["--noout", "--schema", schema, join(root, file)],
        { encoding: "utf8" },
      );
      expect({ file, status, stderr }).toMatchObject({ file, status: 0 });
    }
  });
});
