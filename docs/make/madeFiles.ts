import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/i18n/Locale";
import { functionsPage } from "./functionsPage";
import { functionsTable } from "./functionsTable";
import { pageWords } from "./pageWords";

const root = join(__dirname, "../..");
const marks = /(<!-- functions -->\n)[\s\S]*?(\n<!-- end of functions -->)/u;

/** Every file that is made from the catalogue, by its path, with the text it must hold. */
export function madeFiles(): Readonly<Record<string, string>> {
  const readme = (name: string, locale: Locale): string =>
    readFileSync(join(root, name), "utf8").replace(
      marks,
      (_all, start: string, end: string) =>
        `${start}${pageWords[locale].tableHead}\n${functionsTable(locale)}${end}`,
    );
  return {
    "docs/functions.md": functionsPage("en"),
    "docs/functions.zh-CN.md": functionsPage("zh-CN"),
    "README.md": readme("README.md", "en"),
    "README.zh-CN.md": readme("README.zh-CN.md", "zh-CN"),
  };
}
