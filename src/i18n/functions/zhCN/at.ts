import type { ArgumentPosition } from "../ArgumentPosition";
import { named } from "./named";

/** A cell's place. */
export const at = ({ parameter, row, column }: ArgumentPosition): string =>
  `${named(parameter)}第 ${row} 行${column === undefined ? "" : `第 ${column} 列`}`;
