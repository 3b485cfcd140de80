import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { Host } from "./Host";
import { colourOf } from "./model/colourOf";
import { findSheet } from "./model/findSheet";
import { parseAddress } from "./model/parseAddress";
import { styleOf } from "./model/styleOf";

const quietMilliseconds = 25;
const looks = 40;

/**
 * The background a person sees in a cell: its conditional formats over its own fill.
 * @returns "#RRGGBB", or null for no fill
 * @example await effectiveFill(host, "小学", "G17") // "#FBE1E3"
 */
export async function effectiveFill(
  host: Host,
  sheetName: string,
  address: string,
): Promise<string | null> {
  const { model } = host;
  const sheet = findSheet(model, sheetName);
  const cell = parseAddress(address);
  if (!sheet || !cell) throw new Error(`There is no cell ${sheetName}!${address}`);
  const service = model.injector.get(ConditionalFormattingService);
  const unitId = model.workbook().getUnitId();
  const sheetId = sheet.getSheetId();
  const look = (): string | null =>
    colourOf(
      service.composeStyle(unitId, sheetId, cell.startRow, cell.startColumn)?.style?.bg?.rgb,
    ) ?? colourOf(styleOf(model, sheetId, cell.startRow, cell.startColumn).bg?.rgb);
  // The grid computes a rule when it first looks at a cell and redraws later: look until quiet.
  let seen = look();
  let quiet = 0;
  for (let count = 0; count < looks && quiet < 6; count++) {
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, quietMilliseconds));
    const now = look();
    quiet = now === seen ? quiet + 1 : 0;
    seen = now;
  }
  return seen;
}
