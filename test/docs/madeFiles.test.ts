import { readFileSync } from "node:fs";
import { join } from "node:path";
import { madeFiles } from "../../docs/make/madeFiles";
import { catalogue } from "../../src/functions/catalogue";

const root = join(__dirname, "../..");

test.each(Object.entries(madeFiles()))(
  "%s says what the catalogue says (npm run docs)",
  (name, text) => {
    expect(readFileSync(join(root, name), "utf8")).toBe(text);
  },
);

test.each(["README.md", "README.zh-CN.md", "docs/functions.md", "docs/functions.zh-CN.md"])(
  "%s names every function",
  (name) => {
    const text = readFileSync(join(root, name), "utf8");
    // COEFVAR stands under CV.
    for (const entry of catalogue)
      if (entry.textKey === entry.name) expect(text).toContain(`${entry.name}(`);
  },
);
