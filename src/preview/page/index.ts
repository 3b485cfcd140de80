import "./preview.css";
import { readOptions } from "./readOptions";
import { startPreview } from "./startPreview";

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
startPreview(readOptions(location.search, navigator.languages, prefersDark));
