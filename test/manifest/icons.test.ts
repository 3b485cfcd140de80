import { readFileSync } from "node:fs";
import { join } from "node:path";
import { iconFiles } from "../../assets/make/iconFiles";
import { pngOf } from "../../assets/make/pngOf";
import { pngSize } from "./reading/pngSize";

const assets = join(__dirname, "..", "..", "assets");

describe("The icons", () => {
  test.each(iconFiles())("$name has $size by $size pixels", ({ name, size }) => {
    expect(pngSize(readFileSync(join(assets, name)))).toEqual({ width: size, height: size });
  });

  test.each(iconFiles())("$name is what assets/make draws", ({ name, drawing }) => {
    expect(readFileSync(join(assets, name)).equals(pngOf(drawing))).toBe(true);
  });
});
