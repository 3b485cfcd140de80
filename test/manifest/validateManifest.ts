import type { ManifestContext } from "./ManifestContext";
import type { Problem } from "./Problem";
import { readXml } from "./reading/readXml";
import type { XmlElement } from "./reading/XmlElement";
import { addresses } from "./rules/addresses";
import { commands } from "./rules/commands";
import { functionsMetadata } from "./rules/functionsMetadata";
import { icons } from "./rules/icons";
import { identity } from "./rules/identity";
import { languages } from "./rules/languages";
import { lengths } from "./rules/lengths";
import { order } from "./rules/order";
import { references } from "./rules/references";
import { requirements } from "./rules/requirements";
import { runtime } from "./rules/runtime";

const rules = [
  order,
  identity,
  lengths,
  addresses,
  references,
  icons,
  runtime,
  commands,
  requirements,
  languages,
  functionsMetadata,
];

/**
 * Checks an add-in only manifest without any network: what Office's own
 * validator checks, and what it does not (unmatched resids, real icon sizes,
 * buttons without code).
 *
 * @param xml the text of the manifest
 * @param context what it is held against: version, ribbon actions, files
 * @returns every fault found; empty for a manifest that is in order
 * @example validateManifest(xml, context).map(({ advice }) => advice)
 */
export function validateManifest(xml: string, context: ManifestContext): Problem[] {
  let manifest: XmlElement;
  try {
    manifest = readXml(xml);
  } catch (error) {
    return [
      {
        rule: "wellFormed",
        advice: `The file is not well-formed XML, ${(error as Error).message}`,
      },
    ];
  }
  return rules.flatMap((rule) => rule(manifest, context));
}
