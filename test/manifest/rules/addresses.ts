import type { ManifestContext } from "../ManifestContext";
import type { Problem } from "../Problem";
import { addinAddress } from "../reading/addinAddress";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import type { XmlElement } from "../reading/XmlElement";

const elementsWithAddress = new Set([
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Image",
  "bt:Url",
]);

/** Every address is https, of our own origin or a listed one, and of a file that exists. */
export function addresses(manifest: XmlElement, context: ManifestContext): Problem[] {
  const own = addinAddress(manifest);
  if (!URL.canParse(own)) {
    return [
      {
        rule: "addresses",
        advice:
          "<DefaultSettings> names no page: give <SourceLocation> the address of taskpane.html.",
      },
    ];
  }
  const domains = childAt(manifest, "AppDomains")?.children.map((domain) => domain.text) ?? [];
  const problems = domains
    .filter((domain) => !URL.canParse(domain) || new URL(domain).origin !== domain)
    .map((domain) => ({
      rule: "addresses",
      advice: `<AppDomain> "${domain}" must be scheme and host alone, such as https://balance.example.cn.`,
    }));
  if (!domains.includes(new URL(own).origin)) {
    problems.push({
      rule: "addresses",
      advice: `<AppDomains> lacks the add-in's own ${new URL(own).origin}: add it.`,
    });
  }
  return [
    ...problems,
    ...addressesIn(manifest).flatMap((address) => faultsOf(address, own, domains, context)),
  ];
}

function addressesIn(manifest: XmlElement): string[] {
  return allWithin(manifest)
    .filter((element) => elementsWithAddress.has(element.name))
    .flatMap((element) => [
      element.attributes["DefaultValue"],
      ...element.children.map((override) => override.attributes["Value"]),
    ])
    .filter((address) => address !== undefined);
}

function faultsOf(
  address: string,
  own: string,
  domains: readonly string[],
  context: ManifestContext,
): Problem[] {
  const fault = (advice: string): Problem[] => [{ rule: "addresses", advice }];
  if (!URL.canParse(address)) return fault(`"${address}" is no address: write it in full.`);
  const { protocol, origin } = new URL(address);
  if (protocol !== "https:") return fault(`${address} is not https: Office loads nothing else.`);
  if (origin !== new URL(own).origin && !domains.includes(origin)) {
    return fault(
      `${address} is of another origin than the page: serve it with the add-in or add ${origin} to <AppDomains>.`,
    );
  }
  const path = address.startsWith(own) ? address.slice(own.length).replace(/[?#].*$/, "") : null;
  if (context.built && path !== null && context.read(path) === null) {
    return fault(
      `${path} is named but the build has no such file: emit it, or correct the address.`,
    );
  }
  return [];
}
