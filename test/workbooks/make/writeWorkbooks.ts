import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { truthText } from "./build/truthText";
import { writeBook } from "./build/writeBook";
import { makers } from "./makers";

async function writeWorkbooks(): Promise<void> {
  for (const [name, make] of Object.entries(makers)) {
    const { sheets, names, truth } = make();
    const folder = join(__dirname, "..");
    writeFileSync(join(folder, `${name}.xlsx`), await writeBook(sheets, names));
    writeFileSync(join(folder, `${name}.json`), truthText(truth));
  }
}

void writeWorkbooks();
