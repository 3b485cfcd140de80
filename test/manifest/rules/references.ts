import type { Problem } from "../Problem";
import { allWithin } from "../reading/allWithin";
import { resources } from "../reading/resources";
import type { ResourceBucket } from "../reading/resources";
import type { XmlElement } from "../reading/XmlElement";

const bucketOf: Readonly<Record<string, ResourceBucket>> = {
  "bt:Image": "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** Every resid names one resource of the right bucket, and every resource is named by a resid. */
export function references(manifest: XmlElement): Problem[] {
  const known = resources(manifest);
  const referring = allWithin(manifest).filter(
    (element) => element.attributes["resid"] !== undefined,
  );
  const used = new Set(referring.map((element) => element.attributes["resid"]));
  const problem = (advice: string): Problem => ({ rule: "references", advice });

  const unresolved = referring.flatMap((element) => {
    const resid = element.attributes["resid"] ?? "";
    const bucket = bucketOf[element.name];
    if (bucket === undefined)
      return [problem(`<${element.name}> has a resid that Office does not expect: remove it.`)];
    const found = known.filter((resource) => resource.id === resid);
    if (found.length === 0)
      return [
        problem(
          `<${element.name}> refers to "${resid}", which no resource has: add it to ${bucket}.`,
        ),
      ];
    return found.every((resource) => resource.bucket === bucket)
      ? []
      : [
          problem(
            `<${element.name}> refers to "${resid}", which lies in ${found[0]?.bucket}: move it to ${bucket}.`,
          ),
        ];
  });
  const repeated = known
    .filter((resource, index) => known.findIndex(({ id }) => id === resource.id) < index)
    .map(({ id }) => problem(`Two resources have the id "${id}": keep one.`));
  const unused = known
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => problem(`Nothing uses the resource "${id}": remove it.`));
  return [...unresolved, ...repeated, ...unused];
}
