import "./preview.css";
import { readOptions } from "./readOptions";
import { startPreview } from "./startPreview";

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;

/** The grid draws its text once: the fonts that preview.css names must be there by then. */
async function start(): Promise<void> {
  const fonts = ["400 11pt", "700 11pt"].map((style) =>
    document.fonts.load(`${style} "WenQuanYi Micro Hei"`, "0均"),
  );
  await Promise.allSettled(fonts);
  startPreview(readOptions(location.search, navigator.languages, prefersDark));
}

void start();
