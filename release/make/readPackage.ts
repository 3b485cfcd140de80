import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { permissiveLicenses } from "./permissiveLicenses";
import type { ShippedPackage } from "./ShippedPackage";

/**
 * What a package in a folder says of itself and its licence.
 *
 * @throws where its licence is not one that may ship, or has no text
 */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as {
    name: string;
    version: string;
    license?: unknown;
    author?: string | { name?: string };
  };
  if (typeof license !== "string" || !permissiveLicenses.includes(license))
    throw new Error(`${name} may not ship: its licence is ${JSON.stringify(license)}`);
  const own = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/gu, "\n").trim());
  if (own.length > 0) return { name, version, license, text: own.join("\n\n") };
  if (license !== "MIT") throw new Error(`${name} brings no licence text`);
  const named = (typeof author === "string" ? author : author?.name)?.replace(/\s*[<(].*$/u, "");
  return { name, version, license, text: mit(named ?? `the authors of ${name}`) };
}

/** Some packages name the licence and leave its text out. */
const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
