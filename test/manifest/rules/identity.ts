import type { ManifestContext } from "../ManifestContext";
import type { Problem } from "../Problem";
import { childAt } from "../reading/childAt";
import { typeOf } from "../reading/typeOf";
import type { XmlElement } from "../reading/XmlElement";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const versionPattern = /^\d{1,5}(\.\d{1,5}){0,3}$/;

/** Who the add-in is: kind, id, version, default language, host and permission. */
export function identity(manifest: XmlElement, context: ManifestContext): Problem[] {
  const problems: Problem[] = [];
  const expect = (holds: boolean, advice: string): void => {
    if (!holds) problems.push({ rule: "identity", advice });
  };
  const textOf = (name: string): string => childAt(manifest, name)?.text ?? "";
  const expectedVersion = `${context.packageVersion}.0`;
  const hosts = childAt(manifest, "Hosts")?.children.map((host) => host.attributes["Name"]) ?? [];

  expect(
    manifest.name === "OfficeApp" && typeOf(manifest) === "TaskPaneApp",
    `The root must be <OfficeApp xsi:type="TaskPaneApp">.`,
  );
  expect(
    guid.test(textOf("Id")),
    `<Id> "${textOf("Id")}" is not a GUID: restore the add-in's own.`,
  );
  expect(
    versionPattern.test(textOf("Version")),
    `<Version> "${textOf("Version")}" must be one to four numbers of at most five digits, with dots.`,
  );
  expect(
    textOf("Version") === expectedVersion,
    `<Version> is "${textOf("Version")}" but package.json asks for ${expectedVersion}: make them equal.`,
  );
  expect(textOf("DefaultLocale") === "zh-CN", `<DefaultLocale> must be zh-CN.`);
  expect(textOf("ProviderName") !== "", `<ProviderName> is empty: name the provider.`);
  expect(hosts.length === 1 && hosts[0] === "Workbook", `<Hosts> must name Workbook, and only it.`);
  expect(
    textOf("Permissions") === "ReadWriteDocument",
    `<Permissions> must be ReadWriteDocument: the add-in writes flags.`,
  );
  return problems;
}
