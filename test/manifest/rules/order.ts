import type { Problem } from "../Problem";
import { allWithin } from "../reading/allWithin";
import { typeOf } from "../reading/typeOf";
import type { XmlElement } from "../reading/XmlElement";

/**
 * The children of each element, in the order Office demands: "?" may be
 * absent, "+" may repeat. Keys are element names, with the xsi:type where a
 * name means two things.
 * Source: Office Add-ins documentation, "How to find the proper order of manifest elements".
 */
const childrenOf: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary? VersionOverrides ExtendedOverrides?",
  VersionOverrides:
    "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "Host:Workbook": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:PrimaryCommandSurface": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  "Action:ExecuteFunction": "FunctionName",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** Elements stand in the order that Office reads them in, and none that it needs is missing. */
export function order(manifest: XmlElement): Problem[] {
  return allWithin(manifest).flatMap((element) => {
    const allowed = childrenOf[`${element.name}:${typeOf(element)}`] ?? childrenOf[element.name];
    return allowed === undefined ? [] : faultsOf(element, allowed.split(" "));
  });
}

function faultsOf(element: XmlElement, allowed: readonly string[]): Problem[] {
  const names = allowed.map((name) => name.replace(/[?+]$/, ""));
  const problems: Problem[] = [];
  const fault = (advice: string): void => {
    problems.push({ rule: "order", advice });
  };
  let reached = -1;
  for (const { name } of element.children) {
    const place = names.indexOf(name);
    if (place < 0) {
      fault(`<${element.name}> must not hold <${name}>: remove it.`);
    } else if (place < reached) {
      fault(`<${name}> comes too late in <${element.name}>: move it before <${names[reached]}>.`);
    } else if (place === reached && !allowed[place]?.endsWith("+")) {
      fault(`<${element.name}> holds <${name}> twice: keep one.`);
    }
    reached = Math.max(reached, place);
  }
  for (const [place, name] of names.entries()) {
    const needed = !allowed[place]?.endsWith("?");
    if (needed && !element.children.some((child) => child.name === name)) {
      fault(`<${element.name}> lacks <${name}>: add it.`);
    }
  }
  return problems;
}
