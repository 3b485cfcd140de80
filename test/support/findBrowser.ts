import { existsSync } from "node:fs";
import { join } from "node:path";

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) => {
    const root = process.env[folder];
    return root
      ? [
          join(root, "Microsoft/Edge/Application/msedge.exe"),
          join(root, "Google/Chrome/Application/chrome.exe"),
        ]
      : [];
  }),
};

/** The Chrome, Edge or Chromium of this machine; `BALANCE_BROWSER` names another. Undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.BALANCE_BROWSER;
  if (named) return named;
  return PLACES[process.platform]?.find((place) => existsSync(place));
}
