import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import { readWrittenFigure } from "../../measures/readWrittenFigure";
import type { WrittenFigure } from "../../measures/WrittenFigure";
import { plainNumber } from "../../sheet/plainNumber";
import { readCell } from "./readCell";
import { readSignedCell } from "./readSignedCell";

/** The figure that a cell shows, digit by digit. */
export interface WrittenCell {
  /** As it stands: 7.25 where the cell is the text "7.25%". */
  readonly figure: WrittenFigure;
  readonly isPercent: boolean;
  /** A number has lost the zeros at its end: 7.70 arrives as 7.7. A text keeps them. */
  readonly isText: boolean;
}

/** As readCell, but with the decimals that the cell shows; `signed` where the figure may be negative. */
export function readWritten(
  cell: unknown,
  position: () => ArgumentPosition,
  signed: boolean,
): WrittenCell | undefined {
  const number = signed ? readSignedCell(cell, position) : readCell(cell, position);
  if (number === undefined) return undefined;
  const plain = typeof cell === "string" ? plainNumber(cell) : undefined;
  return typeof plain === "object"
    ? { figure: readWrittenFigure(plain.digits), isPercent: plain.isPercent, isText: true }
    : { figure: readWrittenFigure(number), isPercent: false, isText: false };
}
