import type { ManifestContext } from "../ManifestContext";
import type { Problem } from "../Problem";
import { addinAddress } from "../reading/addinAddress";
import { allWithin } from "../reading/allWithin";
import { childAt } from "../reading/childAt";
import { pngSize } from "../reading/pngSize";
import { resources } from "../reading/resources";
import type { XmlElement } from "../reading/XmlElement";

const required = [16, 32, 80];
const allowed = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon comes in the required sizes, and its PNG file has just that many pixels. */
export function icons(manifest: XmlElement, context: ManifestContext): Problem[] {
  const images = resources(manifest).filter(({ bucket }) => bucket === "Images");
  const lists = allWithin(manifest).filter(({ name }) => name === "Icon");
  const listed = lists.flatMap((list) => list.children);

  return [
    ...lists.flatMap(sizesOf),
    ...["IconUrl", "HighResolutionIconUrl"].flatMap((name, index) =>
      pixelFaults(
        childAt(manifest, name)?.attributes["DefaultValue"] ?? "",
        index === 0 ? 32 : 64,
        manifest,
        context,
      ),
    ),
    ...distinct(
      listed.map((image) => ({
        address: images.find(({ id }) => id === image.attributes["resid"])?.value,
        size: Number(image.attributes["size"]),
      })),
    ).flatMap(({ address, size }) =>
      address === undefined ? [] : pixelFaults(address, size, manifest, context),
    ),
  ];
}

function sizesOf(list: XmlElement): Problem[] {
  const sizes = list.children.map((image) => Number(image.attributes["size"]));
  const name = list.children[0]?.attributes["resid"] ?? "an empty list";
  return [
    ...required
      .filter((size) => !sizes.includes(size))
      .map((size) => ({
        rule: "icons",
        advice: `The <Icon> that begins with ${name} lacks ${size} pixels: add the image.`,
      })),
    ...sizes
      .filter((size) => !allowed.includes(size))
      .map((size) => ({
        rule: "icons",
        advice: `The <Icon> that begins with ${name} has size "${size}": use one of ${allowed.join(", ")}.`,
      })),
  ];
}

function distinct<T>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

function pixelFaults(
  address: string,
  size: number,
  manifest: XmlElement,
  context: ManifestContext,
): Problem[] {
  const path = address.slice(addinAddress(manifest).length);
  const bytes = context.read(path);
  if (bytes === null)
    return [
      { rule: "icons", advice: `${path} does not exist: draw it with assets/make/icons.ts.` },
    ];
  const pixels = pngSize(bytes);
  if (pixels === null)
    return [
      { rule: "icons", advice: `${path} is not a PNG image: draw it with assets/make/icons.ts.` },
    ];
  return pixels.width === size && pixels.height === size
    ? []
    : [
        {
          rule: "icons",
          advice: `${path} has ${pixels.width}×${pixels.height} pixels where ${size}×${size} are due: name the right file.`,
        },
      ];
}
