import type { SheetGrid } from "../SheetGrid";
import type { HeadingBlock } from "./HeadingBlock";
import { headingText } from "./headingText";
import { isFooter } from "./isFooter";

/** So many names of the next part are looked up in the part before it. */
const NAMES_COMPARED = 50;

/**
 * Whether the same headings further down, or beside, go on with the table before them, as on the next printed page:
 * nothing stands between the two but blank rows, notes and that table's own title (续), and the schools are others.
 * Another title is that of another table, and so are the same schools again (the figures of last year).
 */
export function continuesTable(grid: SheetGrid, first: HeadingBlock, next: HeadingBlock): boolean {
  const isBelow = next.rows[0]! > first.rows[0]!;
  const own = new Set(titlesAbove(grid, first, 0).map(plainTitle));
  const titles = titlesAbove(grid, next, isBelow ? first.bodyIndex : 0);
  const isKnown = (title: string): boolean => {
    const plain = plainTitle(title);
    return plain === "" || own.has(plain) || (isBelow && isFooter(title));
  };
  if (!titles.every(isKnown)) return false;
  const before = new Set(namesIn(grid, first, isBelow ? next.rows[0]! : grid.values.length));
  const names = [...namesIn(grid, next, grid.values.length)].slice(0, NAMES_COMPARED);
  return names.filter((name) => before.has(name)).length * 2 <= names.length;
}

/** The texts above headings, up to a row of figures. */
function titlesAbove(grid: SheetGrid, block: HeadingBlock, fromIndex: number): string[] {
  const titles = new Set<string>();
  for (let index = block.rows[0]! - 1; index >= fromIndex; index--) {
    if (grid.kinds[index]!.filter((kind) => kind === "number" || kind === "date").length >= 2)
      break;
    for (let column = block.firstColumn; column <= block.lastColumn; column++)
      titles.add(headingText(grid, index, column));
  }
  titles.delete("");
  return [...titles];
}

/** 示范县小学统计表（续一） 第2页 -> 示范县小学统计表 */
function plainTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(
      /[([【]?(续表?|接上[页表]|上接|continued|cont\.?)[一二三四五六七八九十\d]*[)\]】]?/giu,
      "",
    )
    .replace(
      /[([【]?第?[一二三四五六七八九十\d]+页[,、/]?(共[一二三四五六七八九十\d]+页)?[)\]】]?/gu,
      "",
    );
}

function* namesIn(grid: SheetGrid, block: HeadingBlock, toIndex: number): Generator<string> {
  const offset = block.nameColumn - grid.firstColumn;
  for (let index = block.bodyIndex; index < toIndex; index++) {
    const value = grid.values[index]![offset];
    if (typeof value === "string" && value.trim() !== "" && grid.kinds[index]!.includes("number"))
      yield value.normalize("NFKC").replace(/\s+/gu, "");
  }
}
