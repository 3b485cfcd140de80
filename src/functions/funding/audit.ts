import type { FunctionTexts } from "../../i18n/functions/FunctionTexts";
import { alignCells } from "../cells/alignCells";
import { asMatrix } from "../cells/asMatrix";
import { CellFailure } from "../CellFailure";
import { positionIn } from "../cells/positionIn";
import { readWritten, type WrittenCell } from "../cells/readWritten";
import { auditCell } from "./auditCell";
import { chooseAuditKind } from "./chooseAuditKind";
import { readDecimals } from "./readDecimals";

/**
 * AUDIT(printed, current, previous, [kind], [decimals]): whether a printed percentage follows from the figures
 * printed beside it, as one word per cell of `printed`: "agrees", "explained by rounding", "disagrees"; "not
 * checkable" where an input is blank or the base is 0; "" where nothing is printed.
 *
 * kind "growth" (default): current / previous − 1; "share": current / previous; "gap": `printed` in percentage
 * points, current − previous, both growths.
 *
 * @example audit([["9.44%"], ["8.06%"]], [[66063], [71385]], [[""], [66063]], null, null, texts) // [["无法核对"], ["一致"]]
 */
export function audit(
  printed: unknown,
  current: unknown,
  previous: unknown,
  kindArgument: unknown,
  decimalsArgument: unknown,
  { funding }: FunctionTexts,
): string[][] {
  const kind = chooseAuditKind(kindArgument);
  const decimals = readDecimals(decimalsArgument);
  const cells = asMatrix(printed);
  const now = alignCells(cells, "printed", current, "current");
  const before = alignCells(cells, "printed", previous, "previous");
  return cells.map((cellsOfRow, row) =>
    cellsOfRow.map((cell, column) => {
      const at = () => positionIn(cells, "printed", row, column);
      const figure = readWritten(cell, at, true);
      if (!figure) return "";
      const [currentFigure, previousFigure] = [now, before].map((input) =>
        readWritten(
          input.cells[row]?.[column],
          () => input.positionAt(row, column),
          kind === "gap",
        ),
      );
      if (!currentFigure || !previousFigure) return funding.verdicts.notCheckable;
      // An empty row as desktop Excel sends it where nobody could be asked.
      if ([figure, currentFigure, previousFigure].every(isZeroNumber)) return "";
      if (kind !== "gap" && isZero(previousFigure)) return funding.verdicts.notCheckable;
      const verdict = auditCell(kind, figure, currentFigure, previousFigure, decimals);
      if (verdict !== "otherUnit") return funding.verdicts[verdict];
      throw new CellFailure("#VALUE!", (texts) =>
        texts.funding.otherUnit[kind === "gap" ? "gap" : "rate"](at(), String(cell).trim()),
      );
    }),
  );
}

function isZeroNumber(cell: WrittenCell): boolean {
  return !cell.isText && isZero(cell);
}

function isZero({ figure }: WrittenCell): boolean {
  return figure.units === 0n;
}
