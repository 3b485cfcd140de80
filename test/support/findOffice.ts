import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The LibreOffice of this machine, its program that runs without a window; `BALANCE_OFFICE` names another.
 * Undefined where there is none.
 */
export function findOffice(): string | undefined {
  const named = process.env.BALANCE_OFFICE;
  const places = named ? [named] : (PLACES[process.platform]?.() ?? []);
  return places.find((place) => existsSync(place));
}

const PLACES: Readonly<Partial<Record<NodeJS.Platform, () => readonly string[]>>> = {
  linux: () => [
    "/usr/bin/soffice",
    "/usr/bin/libreoffice",
    "/usr/local/bin/soffice",
    // The packages of libreoffice.org: /opt/libreoffice25.2.
    ...namesIn("/opt", /^libreoffice/u).map((name) => join("/opt", name, "program/soffice")),
  ],
  darwin: () => ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: () =>
    ["PROGRAMFILES", "PROGRAMFILES(X86)"].flatMap((folder) => {
      const root = process.env[folder];
      // The .com waits until the work is done, the .exe does not.
      return root ? [join(root, "LibreOffice/program/soffice.com")] : [];
    }),
};

function namesIn(folder: string, pattern: RegExp): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
}
