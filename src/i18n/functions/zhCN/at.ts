import type { ArgumentPosition } from "../ArgumentPosition";
import { named } from "./named";

/** A cell's place in a sentence: “资源总量”第 2 行第 3 列. */
export function at({ parameter, row, column }: ArgumentPosition): string {
  return `${named(parameter)}第 ${row} 行${column === undefined ? "" : `第 ${column} 列`}`;
}
