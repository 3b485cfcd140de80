import type { IStyleData } from "@univerjs/core";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { fullAddress } from "./fullAddress";
import { fillOf } from "./fillOf";
import { isUnbounded } from "./isUnbounded";
import type { Area } from "./model/Area";
import { cellsOf } from "./model/cellsOf";
import { colourOf } from "./model/colourOf";
import { numberFormatOf } from "./model/numberFormatOf";
import { styleOf } from "./model/styleOf";
import { setStyles, type StyleChange } from "./setStyles";
import { valueAt } from "./valueAt";

type Tree = { [name: string]: unknown };

/** Each cell's asked properties, for example `{ format: { fill: { color: true } } }`. */
export function cellProperties(area: Area, options: unknown, host: HostContext): Tree[][] {
  if (isUnbounded(area))
    throw new HostError("InvalidArgument", "Cells of whole rows or columns are too many");
  return cellsOf(area, (row, column) => {
    const style = styleOf(host.model, area.sheetId, row, column);
    const cell = { ...area, startRow: row, endRow: row, startColumn: column, endColumn: column };
    return pick(
      options as Tree,
      readable(style, () => fullAddress(host.model, cell)),
      "cell",
    );
  });
}

/** Sets properties cell by cell; `{}` leaves a cell. */
export function setCellProperties(area: Area, properties: unknown, host: HostContext): void {
  const at = valueAt(area, properties);
  setStyles(area, host, (row, column) => changeOf((at(row, column) ?? {}) as Tree));
}

function readable(style: IStyleData, address: () => string): Tree {
  return {
    get address() {
      return address();
    },
    numberFormat: numberFormatOf(style),
    format: {
      fill: { ...fillOf(style) },
      font: {
        color: colourOf(style.cl?.rgb) ?? "#000000",
        bold: style.bl === 1,
        italic: style.it === 1,
        size: style.fs ?? 11,
        name: style.ff ?? "Calibri",
      },
    },
  };
}

function pick(options: Tree, source: Tree, path: string): Tree {
  const result: Tree = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    if (!(name in source))
      throw new HostError("NotImplemented", `The host does not read ${path}.${name}`);
    const value = source[name];
    const nested = typeof value === "object" && value !== null && typeof wanted === "object";
    result[name] = nested ? pick(wanted as Tree, value as Tree, `${path}.${name}`) : value;
  }
  return result;
}

function changeOf(properties: Tree): StyleChange | null {
  const change: StyleChange = {};
  for (const [name, value] of Object.entries(properties)) {
    if (name !== "format")
      throw new HostError("NotImplemented", `The host does not set cell.${name}`);
    for (const [part, settings] of Object.entries(value as Tree)) {
      for (const [setting, to] of Object.entries(settings as Tree)) {
        Object.assign(change, styleChange(`${part}.${setting}`, to));
      }
    }
  }
  return Object.keys(change).length > 0 ? change : null;
}

function styleChange(path: string, value: unknown): StyleChange {
  switch (path) {
    case "fill.color":
      return { bg: value === "" ? null : { rgb: String(value) } };
    case "fill.pattern":
      if (value === "None") return { bg: null };
      if (value === "Solid") return {};
      break;
    case "font.color":
      return { cl: { rgb: String(value) } };
    case "font.bold":
      return { bl: value === true ? 1 : 0 };
    case "font.italic":
      return { it: value === true ? 1 : 0 };
  }
  throw new HostError("NotImplemented", `The host does not set ${path} to ${String(value)}`);
}
