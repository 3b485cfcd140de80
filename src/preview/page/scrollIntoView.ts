import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../host/model/Area";
import type { Model } from "../host/model/Model";

/** The scroll bars lie over the last rows and columns. */
const scrollBar = 16;

/**
 * Scrolls the grid so that an area's first cell can be seen; does nothing where it can be seen
 * already. The grid's own command misses by the height of frozen rows that are taller than others.
 */
export function scrollIntoView({ startRow, startColumn }: Area, model: Model): void {
  const workbook = model.facade();
  const render = model.injector.get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return;
  const cell = skeleton.getCellWithCoordByIndex(startRow, startColumn);
  const { viewBound } = viewport.calcViewportInfo();
  const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
  const down =
    startRow < ySplit ? 0 : distance([cell.startY, cell.endY], [viewBound.top, viewBound.bottom]);
  const right =
    startColumn < xSplit
      ? 0
      : distance([cell.startX, cell.endX], [viewBound.left, viewBound.right]);
  if (down === 0 && right === 0) return;
  const { row, column, rowOffset, columnOffset } = skeleton.getOffsetRelativeToRowCol(
    viewport.viewportScrollX + right,
    viewport.viewportScrollY + down,
  );
  model.execute("sheet.command.scroll-view", {
    sheetViewStartRow: row,
    sheetViewStartColumn: column,
    offsetX: columnOffset,
    offsetY: rowOffset,
  });
}

/** How far a view must move for a cell to lie in it; a cell longer than the view shows its beginning. */
function distance([from, to]: [number, number], [first, last]: [number, number]): number {
  const end = last - scrollBar;
  if (from < first || to - from > end - first) return from - first;
  return Math.max(0, to - end);
}
