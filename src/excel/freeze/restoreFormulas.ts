import type { CellValue } from "../../sheet/CellValue";
import type { LongWork } from "../LongWork";
import type { AreaToWrite } from "./AreaToWrite";
import type { FrozenFormula } from "./FrozenFormula";
import { markOf } from "./markOf";
import { readFilled } from "./readFilled";
import { writeAreas } from "./writeAreas";

/** What became of replaced formulas that were to be put back. */
export interface Restored {
  /** They stand in their cells now, or stood there already. */
  readonly back: readonly FrozenFormula[];
  /** Their cells hold something else by now, and were left as they are. */
  readonly changed: readonly FrozenFormula[];
}

/**
 * Puts formulas back where their cells still hold what took their place. Asks first, writes then, and asks again
 * whether they stand there. Doing it twice does no harm.
 * @param before is told before the first cell is written
 */
export async function restoreFormulas(
  context: Excel.RequestContext,
  frozen: readonly FrozenFormula[],
  { onProgress }: LongWork = {},
  before: () => void = () => undefined,
): Promise<Restored> {
  const held = await readFilled(context, frozen);
  const isBack = (at: number): boolean => held[at]!.formulasR1C1[0]![0] === frozen[at]!.formulaR1C1;
  const ours = frozen.filter(
    (one, at) => !isBack(at) && one.marks.split(" ").includes(markOf(held[at]!.formulas)),
  );
  const isOurs = new Set(ours);
  const changed = frozen.filter((one, at) => !isBack(at) && !isOurs.has(one));

  if (ours.length > 0) {
    before();
    const heldBy = new Map(frozen.map((one, at) => [one, held[at]!.formulas]));
    const areas = ours.map((one) => areaOf(one, heldBy.get(one)!));
    await writeAreas(context, areas, "formulasR1C1", {
      ...(onProgress && { onProgress }),
    });
    const now = await readFilled(context, ours);
    if (now.some(({ formulasR1C1 }, at) => formulasR1C1[0]![0] !== ours[at]!.formulaR1C1))
      throw new Error("Excel holds another formula than was put back");
  }
  return { back: frozen.filter((one, at) => isBack(at) || isOurs.has(one)), changed };
}

/** The formula where it stood; what it had spilled into is emptied, or it could not spill again. */
function areaOf(frozen: FrozenFormula, held: CellValue[][]): AreaToWrite {
  const { sheetId, row, column, rows, columns, formulaR1C1 } = frozen;
  const written = Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right): CellValue => {
      return down === 0 && right === 0 ? formulaR1C1 : "";
    }),
  );
  return { sheetId, row, column, written, held };
}
