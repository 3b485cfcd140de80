import "./preview.css";
import { readOptions } from "./readOptions";
import { standInFonts } from "./standInFonts";
import { startPreview } from "./startPreview";

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
void standInFonts().then(() =>
  startPreview(readOptions(location.search, navigator.languages, prefersDark)),
);
