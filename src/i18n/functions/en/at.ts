import type { ArgumentPosition } from "../ArgumentPosition";
import { parameterNames } from "./parameterNames";

/** A cell's place, inside a sentence. */
export const at = ({ parameter, row, column }: ArgumentPosition): string =>
  `row ${row}${column === undefined ? "" : `, column ${column}`} of ${parameterNames[parameter]}`;
