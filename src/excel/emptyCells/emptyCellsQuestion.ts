import { boxesToRead } from "./boxesToRead";
import type { CellBox } from "./CellBox";
import { parseRangeAddress } from "./parseRangeAddress";
import type { ReadBox } from "./ReadBox";
import { readBoxes } from "./readBoxes";

type EmptyCells = (row: number, column: number) => boolean;

/** A host that has not answered by then will not; the written rule decides. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * A question that functions may ask while a workbook recalculates: which cells of a range are empty?
 * All that is asked in one go (all calls of one recalculation) goes out in one request.
 * Undefined where the address cannot be read or the sheet does not answer.
 */
export function emptyCellsQuestion(): (address: string) => Promise<EmptyCells | undefined> {
  let boxes: CellBox[] = [];
  let answers: Promise<ReadBox[]> | undefined;

  function nextRequest(): Promise<ReadBox[]> {
    // A task of its own: the calls of a recalculation come one after the other within one task.
    return new Promise<void>((go) => setTimeout(go, 0)).then(() => {
      const asked = boxesToRead(boxes);
      boxes = [];
      answers = undefined;
      // Once more, since Excel refuses now and then what it answers a moment later.
      return inTime(readBoxes(asked)).catch(() => inTime(readBoxes(asked)));
    });
  }

  return async (address) => {
    const box = parseRangeAddress(address);
    if (!box) return undefined;
    boxes.push(box);
    answers ??= nextRequest();
    try {
      const answer = (await answers).find((read) => holds(read.box, box));
      return answer && ((row, column) => answer.isEmpty(box.top + row, box.left + column));
    } catch {
      return undefined;
    }
  };
}

function holds(outer: CellBox, inner: CellBox): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function inTime<Answer>(promise: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE_MILLISECONDS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
