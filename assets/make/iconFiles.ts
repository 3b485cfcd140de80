import { balanceIcon } from "./balanceIcon";
import { checkIcon } from "./checkIcon";
import { clearIcon } from "./clearIcon";
import { convertIcon } from "./convertIcon";
import { paneIcon } from "./paneIcon";

/** One icon file: its name in `assets/`, its size in pixels, and its drawing as SVG. */
interface IconFile {
  readonly name: string;
  readonly size: number;
  readonly drawing: string;
}

/** 16, 32 and 80 are required by Office; the others serve enlarged displays. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon file of the add-in. */
export function iconFiles(): readonly IconFile[] {
  const drawn = (prefix: string, draw: (size: number) => string, sizes: readonly number[]) =>
    sizes.map((size) => ({ name: `${prefix}-${size}.png`, size, drawing: draw(size) }));
  return [
    ...drawn("icon", balanceIcon, [...ribbonSizes, 128]),
    ...drawn("check", checkIcon, ribbonSizes),
    ...drawn("clear", clearIcon, ribbonSizes),
    ...drawn("convert", convertIcon, ribbonSizes),
    ...drawn("pane", paneIcon, ribbonSizes),
  ];
}
