/**
 * Draws every icon of the add-in into `assets/`, each size on its own pixel
 * grid: `node -r @swc-node/register assets/make/icons.ts`. The same source
 * gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { iconFiles } from "./iconFiles";
import { pngOf } from "./pngOf";

for (const { name, drawing } of iconFiles()) {
  writeFileSync(join(__dirname, "..", name), pngOf(drawing));
}
