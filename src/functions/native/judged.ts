import { areNumbersOrBlank } from "./areNumbers";

/** The answer where every cell can be read, a blank too; #VALUE! where one cannot. */
export function judged(cells: readonly string[], answer: string): string {
  return `IF(AND(${areNumbersOrBlank(cells)}),${answer},#VALUE!)`;
}
