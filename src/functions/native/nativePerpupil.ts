import { areNumbers } from "./areNumbers";
import { isBlank } from "./isBlank";
import { mapCells } from "./mapCells";
import type { NativeArgument } from "./NativeArgument";
import type { NativeArguments } from "./NativeBuilder";
import { oneCell } from "./oneCell";

/** PERPUPIL(totals, pupils, [per]). A total beside 0 pupils is #DIV/0!. */
export function nativePerpupil([totals, pupils, per]: NativeArguments): string[][] | undefined {
  const factor = factorOf(per);
  if (factor === undefined) return undefined;
  return mapCells([totals, pupils], (total, heads) => {
    const quotient = `IF(MAX(${total},${heads})=0,"",${total}${factor}/${heads})`;
    const judged = `IF(AND(${areNumbers([total, heads])}),${quotient},#VALUE!)`;
    return `IF(OR(${isBlank(total)},${isBlank(heads)}),"",${judged})`;
  });
}

function factorOf(per: NativeArgument | undefined): string | undefined {
  if (!per) return "";
  if (per.kind === "number") return per.value > 0 ? `*${per.text}` : undefined;
  const cell = oneCell(per);
  return cell && `*IF(${isBlank(cell)},1,IF(AND(${areNumbers([cell])},${cell}>0),${cell},#VALUE!))`;
}
