import { icons } from "./icons";

const svg = "http://www.w3.org/2000/svg";

/** One of the page's icons; it takes the colour of its text. */
export function iconOf(name: keyof typeof icons): SVGSVGElement {
  const { size, path } = icons[name];
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", `0 0 ${size} ${size}`);
  drawing.setAttribute("width", String(size));
  drawing.setAttribute("height", String(size));
  drawing.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(svg, "path");
  line.setAttribute("d", path);
  line.setAttribute("fill", "currentColor");
  drawing.append(line);
  return drawing;
}
