import { profiles } from "../host/profiles";
import type { PreviewOptions } from "./PreviewOptions";

/**
 * Options from the page's address, else from the browser.
 * @example readOptions("?profile=ltsc2021&flavour=web&lang=en-US&theme=dark", ["zh-CN"], false)
 */
export function readOptions(
  search: string,
  browserLanguages: readonly string[],
  browserIsDark: boolean,
): PreviewOptions {
  const asked = new URLSearchParams(search);
  const profile = asked.get("profile") ?? "";
  const language =
    asked.get("lang") ?? (browserLanguages.some((one) => one.startsWith("zh")) ? "zh-CN" : "en-US");
  const theme = asked.get("theme") ?? (browserIsDark ? "dark" : "light");
  return {
    profile: Object.keys(profiles).includes(profile)
      ? (profile as PreviewOptions["profile"])
      : "microsoft365",
    flavour: asked.get("flavour") === "web" ? "web" : "desktop",
    language: language.startsWith("zh") ? "zh-CN" : "en-US",
    theme: theme === "dark" ? "dark" : "light",
  };
}
