import type { CellValue } from "../../sheet/CellValue";
import type { WriteBlock } from "./WriteBlock";

const CELLS_PER_WRITE = 20_000;
/** Excel on the web takes 5 MB; what else travels with the cells, and how, is Excel's own. */
const BYTES_PER_WRITE = 2 * 2 ** 20;

/** The rows in blocks that Excel takes, top to bottom; a row that is too long by itself is cut across. */
export function writeBlocks(rows: readonly CellValue[][]): WriteBlock[] {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return [];
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_WRITE / columns));
  const blocks: WriteBlock[] = [];
  for (let firstRow = 0; firstRow < rows.length; firstRow += rowsPerBlock)
    blocks.push(
      ...halved({
        firstRow,
        firstColumn: 0,
        values: rows.slice(firstRow, firstRow + rowsPerBlock),
      }),
    );
  return blocks;
}

function halved(block: WriteBlock): WriteBlock[] {
  const { firstRow, firstColumn, values } = block;
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows * columns <= 1 || bytesOf(values) <= BYTES_PER_WRITE) return [block];
  if (rows > 1) {
    const middle = Math.ceil(rows / 2);
    return [
      ...halved({ firstRow, firstColumn, values: values.slice(0, middle) }),
      ...halved({ firstRow: firstRow + middle, firstColumn, values: values.slice(middle) }),
    ];
  }
  const middle = Math.ceil(columns / 2);
  return [
    ...halved({ firstRow, firstColumn, values: values.map((row) => row.slice(0, middle)) }),
    ...halved({
      firstRow,
      firstColumn: firstColumn + middle,
      values: values.map((row) => row.slice(middle)),
    }),
  ];
}

function bytesOf(values: CellValue[][]): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}
