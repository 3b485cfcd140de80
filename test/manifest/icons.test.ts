import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { iconFiles } from "../../assets/make/iconFiles";
import { pngOf } from "../../assets/make/pngOf";
import { pngSize } from "./reading/pngSize";

const assets = join(__dirname, "..", "..", "assets");

/** A processor may round a colour otherwise than the one that drew the files: of 255 steps, this many. */
const roundingSteps = 4;

function pixelsOf(png: Buffer, size: number): Uint8Array {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="data:image/png;base64,${png.toString("base64")}"/></svg>`;
  return new Resvg(image).render().pixels;
}

describe("The icons", () => {
  test.each(iconFiles())("$name has $size by $size pixels", ({ name, size }) => {
    expect(pngSize(readFileSync(join(assets, name)))).toEqual({ width: size, height: size });
  });

  test.each(iconFiles())("$name is what assets/make draws", ({ name, size, drawing }) => {
    const committed = pixelsOf(readFileSync(join(assets, name)), size);
    const drawn = pixelsOf(pngOf(drawing), size);
    const furthest = committed.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - (drawn[index] ?? 0))),
      0,
    );
    expect(furthest).toBeLessThanOrEqual(roundingSteps);
    expect(new Set(drawn).size).toBeGreaterThan(2);
  });
});
