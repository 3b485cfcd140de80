import type { Box } from "./Box";
import { cellClass, type CellClass } from "./cellClass";

const known = new WeakMap<Box, CellClass>();

/** cellClass, asked once per box. */
export function classOf(box: Box): CellClass {
  const found = known.get(box) ?? cellClass(box);
  known.set(box, found);
  return found;
}
