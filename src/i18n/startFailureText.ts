import type { Locale } from "./Locale";

/** What stands in the pane where its code could not be loaded. */
export function startFailureText(locale: Locale): string {
  return locale === "zh-CN"
    ? "窗格没能载入，工作表没有改动。请检查网络，然后重新打开 Excel。"
    : "The pane could not be loaded; your sheets are unchanged. Check the network, then open Excel again.";
}
