import type { Flavour } from "../host/Host";
import type { Profile } from "../host/Profile";

/** What the settings menu and the page's address decide. */
export interface PreviewOptions {
  profile: Profile["id"];
  flavour: Flavour;
  language: "zh-CN" | "en-US";
  theme: "light" | "dark";
}
