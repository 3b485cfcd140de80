import { isBlank } from "./isBlank";
import { judged } from "./judged";

/** An empty text where one of the cells is blank or all are 0, else the answer; #VALUE! where one cannot be read. */
export function unlessBlank(cells: readonly string[], answer: string): string {
  const isLeftOut = `OR(${cells.map(isBlank).join(",")},MAX(${cells.join(",")})=0)`;
  return judged(cells, `IF(${isLeftOut},"",${answer})`);
}
