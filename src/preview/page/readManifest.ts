import type { Manifest, ManifestControl, ManifestTab } from "./Manifest";

const addInFolder = "/addin/";
const iconPixels = 32;

/**
 * Reads the ribbon, the pane and the functions out of manifest.xml. A resource that does not
 * exist fails with its name: Excel would show an empty button, or none at all.
 * @param language such as "en-US": overrides of that language are applied
 */
export function readManifest(xml: string, language: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed");
  const root = document.documentElement;

  function all(from: Element, path: string): Element[] {
    return path
      .split("/")
      .reduce<Element[]>(
        (found, name) =>
          found.flatMap((one) => [...one.children].filter((child) => child.localName === name)),
        [from],
      );
  }
  function one(from: Element, path: string): Element {
    const [found] = all(from, path);
    if (!found) throw new Error(`manifest.xml: ${from.localName} lacks ${path}`);
    return found;
  }
  function inLanguage(holder: Element): string {
    const override = all(holder, "Override").find(
      (child) => child.getAttribute("Locale") === language,
    );
    return override?.getAttribute("Value") ?? holder.getAttribute("DefaultValue") ?? "";
  }

  const versionOverrides = one(root, "VersionOverrides");
  const resources = new Map<string, Element>();
  for (const bucket of one(versionOverrides, "Resources").children) {
    for (const resource of bucket.children)
      resources.set(resource.getAttribute("id") ?? "", resource);
  }
  function resource(holder: Element): string {
    const id = holder.getAttribute("resid") ?? "";
    const found = resources.get(id);
    if (!found) throw new Error(`manifest.xml: there is no resource ${id}`);
    return inLanguage(found);
  }
  // The add-in's files lie in a folder of this page's server, wherever the manifest puts them.
  const local = (url: string): string => addInFolder + new URL(url).pathname.replace(/^\//, "");

  function control(button: Element): ManifestControl {
    const action = one(button, "Action");
    const kind = action.getAttribute("xsi:type") ?? action.getAttribute("type");
    const tip = one(button, "Supertip");
    return {
      id: button.getAttribute("id") ?? "",
      label: resource(one(button, "Label")),
      tip: { title: resource(one(tip, "Title")), text: resource(one(tip, "Description")) },
      icon: local(iconAddress(button)),
      action:
        kind === "ShowTaskpane"
          ? { kind: "showPane", url: local(resource(one(action, "SourceLocation"))) }
          : {
              kind: "execute",
              functionName: one(action, "FunctionName").textContent?.trim() ?? "",
            },
    };
  }
  function iconAddress(button: Element): string {
    const images = all(button, "Icon/Image").map((image) => ({
      size: Number(image.getAttribute("size")),
      image,
    }));
    const best = images.filter(({ size }) => size <= iconPixels).sort((a, b) => b.size - a.size)[0];
    if (!best) throw new Error(`manifest.xml: ${button.getAttribute("id") ?? ""} has no icon`);
    return resource(best.image);
  }
  function tab(custom: Element): ManifestTab {
    return {
      id: custom.getAttribute("id") ?? "",
      label: resource(one(custom, "Label")),
      groups: all(custom, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: resource(one(group, "Label")),
        controls: all(group, "Control").map(control),
      })),
    };
  }

  const host = one(versionOverrides, "Hosts/Host");
  const points = all(host, "AllFormFactors/ExtensionPoint");
  const functions = points.find(
    (point) => (point.getAttribute("xsi:type") ?? point.getAttribute("type")) === "CustomFunctions",
  );
  if (!functions) throw new Error("manifest.xml: there are no custom functions");
  return {
    displayName: inLanguage(one(root, "DisplayName")),
    paneUrl: local(resource(one(functions, "Page/SourceLocation"))),
    functionsUrl: local(resource(one(functions, "Metadata/SourceLocation"))),
    namespace: resource(one(functions, "Namespace")),
    tabs: all(host, "DesktopFormFactor/ExtensionPoint/CustomTab").map(tab),
  };
}
