/* `npm run docs`: writes the pages and tables that are made from the catalogue of functions. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeFiles } from "./madeFiles";

for (const [name, text] of Object.entries(madeFiles()))
  writeFileSync(join(__dirname, "../..", name), text);
